package minutebook.view;

import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Person;
import minutebook.domain.Theme;

/**
 * An agenda item as the agenda shows it.
 *
 * @param entries how much is recorded under it
 */
public record AgendaRow(AgendaItem item, Optional<Theme> theme, Optional<Person> presenter, int entries) {}
