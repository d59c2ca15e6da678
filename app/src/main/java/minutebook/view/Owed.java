package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One thing that somebody owes the board. */
public sealed interface Owed permits OwedAction, OwedHighlight, OwedReading {
    /** How near it is to who looks: their own to do, their own that waits for the board, or of somebody under them. */
    enum Nearness {
        TO_DO,
        WITH_THE_BOARD,
        OF_OTHERS
    }

    /** What is owed: what was promised comes before reports, and reports before readings. */
    enum Kind {
        ACTION,
        HIGHLIGHT,
        READING;

        /** What programs call it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Nearness nearness(LocalDate today);

    Kind kind();

    /** What tells it from all others of its kind: an action’s number, a measure’s key, a theme’s number. */
    String key();

    /** The same as people read it in a narrow column. */
    String name();

    /** Through what it is theirs: {@code own}, {@code theme 1}, {@code outcome 1.2}. */
    String whose();

    /** The day by which it is owed. */
    LocalDate by();

    /** How it stands on that day: {@code overdue}, {@code reported done}, {@code owed}. */
    String standing(LocalDate today);

    /** Whether it is past its day. */
    boolean isLate(LocalDate today);

    /** What it is, in words. */
    String words();

    /** What else helps to see to it, in sentences, where it is no action. */
    default List<String> more() {
        return List.of();
    }

    /** The action, where it is one. */
    default Optional<ActionRow> action() {
        return Optional.empty();
    }
}
