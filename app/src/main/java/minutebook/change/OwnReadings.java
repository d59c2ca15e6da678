package minutebook.change;

import java.util.Map;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.Rights;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/** Whose measures readings are of that come in outside a meeting: those who lead there may bring them. */
final class OwnReadings {
    private OwnReadings() {}

    /** @param rows what was filled in for each reading, by the field's name */
    static void require(Rights rights, Reader reader, String board, Iterable<Map<String, String>> rows) {
        if (rights.everything()) {
            return;
        }
        Plan plan = reader.plan().whole(board);
        for (Map<String, String> row : rows) {
            Measure measure = plan.measure(row.getOrDefault("measure", ""));
            Outcome outcome = reader.get(Outcome.class, measure.outcome());
            rights.requireLead(outcome, reader.get(Theme.class, outcome.theme()));
        }
    }
}
