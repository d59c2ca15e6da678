package minutebook.view;

import java.time.LocalDate;
import minutebook.domain.ActionUpdate;
import minutebook.domain.DateText;
import minutebook.domain.UpdateKind;
import minutebook.domain.WallClock;

/** What an update of an action tells: what it did, what was said, by whom, and when it was recorded if on another day. */
public final class UpdateWords {
    private UpdateWords() {}

    /** {@code extended, was due 30 Jun 2015: the supplier is late (Head of the hub; recorded by the secretary on 2 Jul 2015)}. */
    public static String of(ActionUpdate update) {
        return kind(update) + ": " + update.text() + " (" + by(update) + ")";
    }

    /** What the board did with the action where it did something else than leave it in a state: extended it, parked it. */
    public static String did(ActionUpdate update) {
        return switch (update.kind()) {
            case EXTENSION_ASKED, EXTENDED, PARKED, RESUMED -> update.kind().word();
            case SAID, REPORTED, ACCEPTED, DROPPED -> update.state().word();
        };
    }

    /** What it did: {@code extended, was due 30 Jun 2015}. */
    public static String kind(ActionUpdate update) {
        String word = update.kind() == UpdateKind.SAID
                ? update.state().word()
                : update.kind().word();
        return word
                + update.dueBefore()
                        .map(day -> ", was due " + DateText.brief(day))
                        .orElse("");
    }

    /** Who said it, and who recorded it where that was somebody else or another day. */
    private static String by(ActionUpdate update) {
        LocalDate recorded = WallClock.at(update.recordedAt()).toLocalDate();
        String on = recorded.equals(update.date()) ? "" : " on " + DateText.brief(recorded);
        if (update.saidBy().isEmpty()) {
            return on.isEmpty() ? update.recordedBy() : update.recordedBy() + "; recorded" + on;
        }
        return update.saidBy() + "; recorded by " + update.recordedBy() + on;
    }
}
