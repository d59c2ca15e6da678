package minutebook.view;

import java.util.List;
import java.util.Map;
import minutebook.domain.Entity;
import minutebook.domain.Plan;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Reader;

/** Everything of one kind that a board's plan holds, in its order, also what is retired. */
public record PartsView(List<PartRow> rows) {
    public PartsView {
        rows = List.copyOf(rows);
    }

    public static PartsView of(Reader reader, PlanPart<?> part, String board) {
        return of(reader, part, board, reader.plan().ever(board));
    }

    static <E extends Entity> PartsView of(Reader reader, PlanPart<E> part, String board, Plan ever) {
        Map<String, E> byKey = part.byKey(reader.plan().every(part.type(), board), ever);
        return new PartsView(byKey.entrySet().stream()
                .map(entry -> PartRow.of(part, entry.getKey(), entry.getValue(), ever))
                .toList());
    }
}
