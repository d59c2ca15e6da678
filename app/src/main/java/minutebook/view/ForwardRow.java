package minutebook.view;

import java.util.Optional;
import minutebook.domain.ForwardItem;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.Theme;

/**
 * Something for an agenda to come.
 *
 * @param from the meeting that deferred it
 * @param taken the meeting whose agenda took it up; empty while it waits
 */
public record ForwardRow(
        ForwardItem item,
        Optional<Theme> theme,
        Optional<Person> presenter,
        Optional<Meeting> from,
        Optional<Meeting> taken) {
    public boolean waits() {
        return taken.isEmpty();
    }
}
