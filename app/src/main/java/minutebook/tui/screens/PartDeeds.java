package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import minutebook.change.MoveInPlan;
import minutebook.change.Reinstate;
import minutebook.change.Retire;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.Effect;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.view.KindView;

/** What can be done with a thing of the plan, from whichever screen shows it. */
final class PartDeeds {
    private PartDeeds() {}

    /** Opens the form for a new one, on top of the screen that asks or in its place. */
    static <E extends Entity> Request add(
            Board board, PlanPart<E> part, Map<String, String> known, Function<FormScreen, Effect> shown) {
        return (book, asker) ->
                new Step(asker, shown.apply(new PartForm<>(book.kind(board.id(), part), book.moment()).adding(known)));
    }

    /** Opens the form for a board that is new to the file. */
    static Request found() {
        return Request.open(book -> new PartForm<>(book.kind("", PlanParts.BOARD), book.moment()).founding());
    }

    static <E extends Entity> Request edit(Board board, PlanPart<E> part, String id) {
        return (book, asker) -> {
            KindView<E> view = book.kind(board.id(), part);
            return view.one(id)
                    .map(one -> Step.open(asker, new PartForm<>(view, book.moment()).changing(one)))
                    .orElseGet(() -> Step.stay(asker.refreshed(book).saying(gone())));
        };
    }

    private static Cell gone() {
        return Cell.of("It is not there any more; somebody may have removed it.");
    }

    /** Asks why and retires it; puts one that is retired back in use. */
    static <E extends Entity> Request retire(Board board, PlanPart<E> part, String id) {
        return (book, asker) -> {
            KindView<E> view = book.kind(board.id(), part);
            E one = view.one(id).orElse(null);
            if (one == null) {
                return Step.stay(asker.refreshed(book).saying(gone()));
            }
            if (((Retirable) one).isRetired()) {
                return Request.apply(new Reinstate(board.id(), part, id)).carryOut(book, asker);
            }
            Form form = Form.of(
                    List.of(Field.text("because", "Because", "")
                            .explained("Why it is worked on no longer. It stays in the record, and x puts it back.")),
                    values -> values.get("because").isBlank() ? Map.of("because", "Say why it is retired.") : Map.of());
            return Step.open(
                    asker,
                    FormScreen.of(
                                    "Retire: " + part.title(one, view.plan()),
                                    form,
                                    values -> Request.applyAndLeave(
                                            new Retire(board.id(), part, id, values.get("because"))))
                            .keptAt("retire/" + id));
        };
    }

    /** Moves it past its next neighbour, up or down. */
    static <E extends Entity> Request move(Board board, PlanPart<E> part, String id, int by) {
        return (book, asker) -> {
            List<E> group = book.kind(board.id(), part).groupOf(id);
            boolean first = !group.isEmpty() && group.get(0).id().equals(id);
            boolean last = !group.isEmpty() && group.get(group.size() - 1).id().equals(id);
            return (by < 0 && first) || (by > 0 && last)
                    ? Step.stay(asker.saying(Cell.of(by < 0 ? "It is the first." : "It is the last.")))
                    : Request.apply(new MoveInPlan(board.id(), part, id, by)).carryOut(book, asker);
        };
    }

    static boolean isRetired(Entity entity) {
        return entity instanceof Retirable one && one.isRetired();
    }

    /** Why things of a kind cannot be retired; "" when they can. */
    static String neverRetired(PlanPart<?> part) {
        if (part == PlanParts.PERSON) {
            return "People are not retired: e, then Until, says when they left.";
        }
        return part.isRetirable() ? "" : "Of " + part.plural() + " none is retired: change it, or undo it.";
    }

    /** Why things of a kind cannot be put in another order; "" when they can. */
    static String neverMoved(PlanPart<?> part) {
        return part.isPlaced() ? "" : "The " + part.plural() + " have an order of their own.";
    }
}
