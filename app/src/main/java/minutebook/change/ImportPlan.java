package minutebook.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Answer;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Outcome;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.Ledger;

/**
 * A whole plan comes in at once, or none of it; a board with it, where the first filling is one.
 *
 * @param board the board's id; empty for a new board
 */
public record ImportPlan(Optional<String> board, List<Filling> fillings) implements Change {
    private static final List<PlanPart<?>> ORDER = PlanParts.ALL;

    public ImportPlan {
        fillings = fillings.stream()
                .sorted(Comparator.comparingInt(filling -> ORDER.indexOf(filling.part())))
                .toList();
        boolean makesOne = !fillings.isEmpty() && fillings.get(0).part() == PlanParts.BOARD;
        if (makesOne == board.isPresent()) {
            throw new IllegalArgumentException("a board is either there or made");
        }
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        String of = board.orElseGet(() -> made(ledger, moment));
        List<Filling> rest = board.isPresent() ? fillings : fillings.subList(1, fillings.size());
        if (rest.isEmpty() && board.isPresent()) {
            throw new Refused(Refused.Reason.BLANK, "There is nothing to import.");
        }
        int from = 0;
        for (int to = 1; to <= rest.size(); to++) {
            if (to == rest.size() || rest.get(to).part() != rest.get(from).part()) {
                addAll(rest.get(from).part(), rest.subList(from, to), PlanDesk.of(ledger, moment, of));
                from = to;
            }
        }
        return "Plan imported: " + inWords(rest) + ".";
    }

    private String made(Ledger ledger, Moment moment) {
        String id = ledger.newId();
        Board added = PlanParts.BOARD.added(
                id,
                id,
                PlanDesk.of(ledger, moment, id).filled(fillings.get(0).values()),
                ledger.plan().boards());
        ledger.add(added);
        return id;
    }

    private static <E extends Entity> void addAll(PlanPart<E> part, List<Filling> fillings, PlanDesk desk) {
        List<E> others = new ArrayList<>(desk.all(part));
        PlanDesk now = desk;
        for (Filling filling : fillings) {
            if (filling.values().containsKey("partner")) {
                now = PlanDesk.of(desk.ledger(), desk.moment(), desk.board());
            }
            E added = part.added(desk.ledger().newId(), desk.board(), now.filled(filling.values()), others);
            others.add(added);
            add(added, filling, now);
        }
    }

    private static void add(Entity added, Filling filling, PlanDesk desk) {
        if (added instanceof Outcome outcome) {
            desk.ledger()
                    .add(filling.status()
                            .map(status -> outcome.withStatus(status, filling.because()))
                            .orElse(outcome));
            filling.answers().stream()
                    .map(number -> desk.plan().recommendation(number).id())
                    .distinct()
                    .forEach(id -> desk.ledger()
                            .add(Answer.toRecommendation(desk.ledger().newId(), outcome.id(), id)));
        } else {
            desk.ledger().add(added);
        }
    }

    /** How many of each kind: “2 themes, 7 outcomes”. */
    public static String inWords(List<Filling> fillings) {
        String words = ORDER.stream()
                .map(part -> counted(
                        part,
                        fillings.stream()
                                .filter(filling -> filling.part() == part)
                                .count()))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    private static String counted(PlanPart<?> part, long count) {
        return count == 0 ? "" : count + " " + (count == 1 ? part.noun() : part.plural());
    }

    /** A board that is made is not unmade, as with {@link CreateBoard}. */
    @Override
    public boolean undoable() {
        return board.isPresent();
    }
}
