package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateWords;
import minutebook.domain.Entity;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Reader;

/**
 * Everything of one kind in a board's plan, with what is needed to add to it or to change it.
 *
 * @param board the board's id; "" for the boards themselves
 * @param all all there are, also what is retired, in the order in which they are listed
 * @param dates how dates are read
 */
public record KindView<E extends Entity>(PlanPart<E> part, String board, Plan plan, List<E> all, DateWords dates) {
    public KindView {
        all = List.copyOf(all);
    }

    public static <E extends Entity> KindView<E> of(Reader reader, PlanPart<E> part, String board, LocalDate today) {
        Optional<LocalDate> next = reader.meetings()
                .planned(board, today)
                .map(Meeting::plannedStart)
                .map(start -> start.toLocalDate());
        return new KindView<>(
                part,
                board,
                reader.plan().whole(board),
                reader.plan().every(part.type(), board),
                new DateWords(today, next));
    }

    /** The one of that id; empty when it is gone. */
    public Optional<E> one(String id) {
        return all.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /** Those in use that have their order together with the one of that id. */
    public List<E> groupOf(String id) {
        Optional<String> group = one(id).map(part::group);
        return all.stream()
                .filter(other -> group.filter(part.group(other)::equals).isPresent())
                .filter(other -> !(other instanceof Retirable gone) || !gone.isRetired())
                .toList();
    }
}
