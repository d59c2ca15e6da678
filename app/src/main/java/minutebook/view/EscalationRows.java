package minutebook.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.Action;
import minutebook.domain.Challenge;
import minutebook.domain.Escalation;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;

/** Makes rows of what a board took higher, each with how often it has done so with the same matter. */
final class EscalationRows {
    private final Rows rows;
    private final List<Escalation> all;

    /** @param all everything that the board took higher, in the order of its meetings */
    EscalationRows(Rows rows, List<Escalation> all) {
        this.rows = rows;
        this.all = List.copyOf(all);
    }

    static EscalationRows of(Rows rows, String board) {
        return new EscalationRows(rows, rows.reader().plan().every(Escalation.class, board));
    }

    List<EscalationRow> all() {
        return all.stream().map(this::row).toList();
    }

    EscalationRow row(Escalation escalation) {
        return new EscalationRow(
                escalation,
                rows.get(Meeting.class, escalation.meeting()),
                about(escalation),
                says(escalation),
                time(escalation));
    }

    private int time(Escalation escalation) {
        List<String> matter = matter(escalation);
        if (matter.isEmpty()) {
            return 1;
        }
        List<String> same = all.stream()
                .filter(one -> matter(one).equals(matter))
                .map(Escalation::id)
                .toList();
        return same.indexOf(escalation.id()) + 1;
    }

    private static List<String> matter(Escalation escalation) {
        return Stream.of(escalation.action(), escalation.outcome(), escalation.challenge())
                .flatMap(Optional::stream)
                .toList();
    }

    private String says(Escalation escalation) {
        return rows.get(Action.class, escalation.action())
                .map(Action::what)
                .or(() -> rows.get(Outcome.class, escalation.outcome()).map(Outcome::statement))
                .orElse("");
    }

    private String about(Escalation escalation) {
        Optional<String> action = rows.get(Action.class, escalation.action())
                .map(one -> rows.ref(one).toString());
        return action.or(() -> rows.get(Outcome.class, escalation.outcome()).map(one -> "outcome " + one.ref()))
                .or(() -> rows.get(Challenge.class, escalation.challenge())
                        .map(one -> "the question “" + one.question() + "”"))
                .orElse("");
    }
}
