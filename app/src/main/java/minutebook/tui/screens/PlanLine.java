package minutebook.tui.screens;

import java.util.Map;
import java.util.Optional;
import minutebook.domain.Outcome;
import minutebook.domain.plan.PlanPart;
import minutebook.tui.parts.Cell;

/**
 * One line of a plan's outline.
 *
 * @param key what tells it from all other lines
 * @param id the id of the thing it is about
 * @param depth how far it is indented: 0 for a theme
 * @param state its status, or what else is to be seen at once
 * @param due its date, if it has one
 * @param rank its priority, if it has one
 * @param detail what there is to know of it beyond the line
 * @param known what is known of a new thing that is put below or beside it, by the field's name
 * @param outcome the outcome it is, if it is one
 */
record PlanLine(
        String key,
        String id,
        PlanPart<?> part,
        int depth,
        Cell name,
        Cell text,
        Cell state,
        String due,
        String rank,
        String detail,
        Map<String, String> known,
        Optional<Outcome> outcome,
        boolean retired) {
    PlanLine {
        known = Map.copyOf(known);
    }
}
