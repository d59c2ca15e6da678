package minutebook.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One item of a meeting's agenda.
 *
 * @param place its order, from 1 without gaps
 * @param minutes the time allotted
 * @param secondsTaken the time spent on it so far, over all visits
 */
public record AgendaItem(
        String id,
        String meeting,
        int place,
        String title,
        ItemKind kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        int secondsTaken)
        implements Entity {
    public AgendaItem {
        title = Words.title("item's title", title);
        if (minutes < 0 || minutes > Meeting.LONGEST) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER, "Allot 0 to " + Meeting.LONGEST + " minutes to the item.");
        }
        Numbers.natural("time taken", secondsTaken);
    }

    public AgendaItem at(int newPlace) {
        return new AgendaItem(id, meeting, newPlace, title, kind, theme, presenter, minutes, secondsTaken);
    }

    /** Adds the time since the clock started; a clock that went backwards adds nothing. */
    public AgendaItem spent(LocalDateTime from, LocalDateTime to) {
        long seconds = Math.max(0, Math.min(Duration.between(from, to).toSeconds(), Meeting.LONGEST * 60L));
        return new AgendaItem(id, meeting, place, title, kind, theme, presenter, minutes, secondsTaken + (int) seconds);
    }
}
