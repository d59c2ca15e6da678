package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.smart.Gap;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.SmartView;

/**
 * One line of the SMART check: a gap, and what Enter opens for it.
 *
 * @param name where it is, on the first of the gaps that are there
 * @param theme the theme to open; empty for the plan as a whole
 */
record SmartRow(String name, Gap gap, Optional<String> theme) {
    /** Every gap of the plan, or of one theme. */
    static List<SmartRow> of(SmartView view, Optional<String> only) {
        List<SmartRow> rows = new ArrayList<>();
        if (only.isEmpty()) {
            add(rows, "Plan", view.gaps(), Optional.empty());
        }
        view.themes().stream()
                .filter(theme ->
                        only.isEmpty() || only.get().equals(theme.theme().id()))
                .forEach(theme -> {
                    Optional<String> id = Optional.of(theme.theme().id());
                    add(rows, "Theme " + theme.theme().number(), theme.gaps(), id);
                    theme.outcomes().forEach(one -> add(rows, one.outcome().ref(), one.gaps(), id));
                });
        return rows;
    }

    private static void add(List<SmartRow> rows, String name, List<Gap> gaps, Optional<String> theme) {
        for (int i = 0; i < gaps.size(); i++) {
            rows.add(new SmartRow(i == 0 ? name : "", gaps.get(i), theme));
        }
    }

    Cell weight() {
        return new Cell(gap.rule().weight().word(), gap.rule().fails() ? Style.BAD : Style.WARN);
    }

    /** What it is known by from one look at the plan to the next. */
    String id() {
        return gap.about() + " " + gap.sentence();
    }
}
