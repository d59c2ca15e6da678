package minutebook.view;

import java.util.List;
import minutebook.domain.Entity;
import minutebook.domain.Plan;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.Reader;

/** One thing in the plan: what it says, and what it is linked to. */
public record PartView(PartRow row, List<Link> links) {
    public PartView {
        links = List.copyOf(links);
    }

    /**
     * What a thing in the plan is linked to in one way.
     *
     * @param label in what way, such as “Milestones”
     * @param to each with its key and the words by which people know it
     */
    public record Link(String label, List<String> to) {
        public Link {
            to = List.copyOf(to);
        }
    }

    /** The one of that key. Refuses a key that nothing has. */
    public static <E extends Entity> PartView of(Reader reader, PlanPart<E> part, String board, String key) {
        Plan ever = reader.plan().ever(board);
        List<E> every = part == PlanParts.RULES
                ? List.of(part.type().cast(reader.plan().rules(board)))
                : reader.plan().every(part.type(), board);
        E entity = part.named(key, every, ever);
        String name = part.byKey(every, ever).entrySet().stream()
                .filter(entry -> entry.getValue().equals(entity))
                .findFirst()
                .orElseThrow()
                .getKey();
        PartRow row = PartRow.of(part, name, entity, ever);
        return new PartView(row, new PartLinks(reader, board, ever).of(part, row));
    }
}
