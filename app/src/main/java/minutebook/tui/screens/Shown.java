package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.LateRecording;
import minutebook.domain.Reading;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.ActionRow;
import minutebook.view.MeasureRow;

/** How things of the board look on every screen that shows them; state is said in words besides its colour. */
final class Shown {
    /** That what was considered in private is not shown to who looks. */
    static final String HIDDEN = "Part 2 not shown";

    private Shown() {}

    /** The same before something else in the title bar, where anything is hidden; "" where nothing is. */
    static String hidden(boolean isHidden) {
        return isHidden ? HIDDEN + " · " : "";
    }

    static Cell brag(Brag status) {
        return new Cell(status.word().toUpperCase(Locale.ROOT), style(status));
    }

    static Style style(Brag status) {
        return switch (status) {
            case BLUE -> Style.DONE;
            case GREEN -> Style.GOOD;
            case AMBER -> Style.WARN;
            case RED -> Style.BAD;
        };
    }

    static Cell state(ActionRow row, LocalDate today) {
        return new Cell(
                row.stateInWords(today),
                row.action().isOverdue(today)
                        ? Style.BAD
                        : switch (row.action().state()) {
                            case OPEN -> Style.NORMAL;
                            case REPORTED_DONE -> Style.WARN;
                            case CLOSED -> Style.DONE;
                            case DROPPED -> Style.MUTED;
                        });
    }

    /** A measure's latest reading against its target in one sentence: {@code 69% on 30 Nov 2015, target 90% (not met)}. */
    static String measure(MeasureRow row) {
        if (row.latest().isEmpty()) {
            return row.measure().title() + ": no reading yet" + target(row);
        }
        StringBuilder text = new StringBuilder(row.measure().title()).append(": ");
        for (int i = 0; i < row.latest().size(); i++) {
            Reading reading = row.latest().get(i);
            text.append(i == 0 ? "" : " and ")
                    .append(row.measure().inWords(reading.value()))
                    .append(counts(reading))
                    .append(flag(reading));
        }
        text.append(" on ").append(DateText.brief(row.latest().get(0).date()));
        row.recordedLate()
                .ifPresent(day ->
                        text.append(" (").append(LateRecording.inWords(day)).append(')'));
        row.before().ifPresent(before -> text.append(", before ")
                .append(row.measure().inWords(before.value())));
        return text.append(target(row)).toString();
    }

    private static String counts(Reading reading) {
        return reading.denominator()
                .map(whole -> " (" + reading.numerator().orElse(0) + " of " + whole + ")")
                .orElse("");
    }

    private static String flag(Reading reading) {
        return switch (reading.quality()) {
            case SOUND -> "";
            case SUSPECT -> " [suspect]";
            case KNOWN_WRONG -> " [known wrong]";
        };
    }

    private static String target(MeasureRow row) {
        Optional<String> met = row.latest().size() != 1
                ? Optional.empty()
                : row.measure().meetsTarget(row.latest().get(0).value()).map(yes -> yes ? " (met)" : " (not met)");
        return row.measure()
                .target()
                .map(aim -> "; target " + row.measure().inWords(aim) + met.orElse(""))
                .orElse("; no target");
    }
}
