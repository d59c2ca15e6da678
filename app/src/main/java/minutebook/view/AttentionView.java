package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.store.Reader;

/**
 * What needs the board today, the most urgent first.
 *
 * @param overdue how many actions are past their date
 * @param reported how many are reported done and wait for the board
 * @param lastHeld the last meeting that was held
 * @param mostPriorities how many priorities the board keeps to
 * @param matters each thing that needs it, kind by kind; the worst of a kind first
 */
public record AttentionView(
        Board board,
        LocalDate today,
        int overdue,
        int reported,
        Optional<Meeting> lastHeld,
        int mostPriorities,
        List<Matter> matters) {
    public AttentionView {
        matters = List.copyOf(matters);
    }

    public static AttentionView of(Reader reader, Board board, LocalDate today) {
        return new AttentionMaker(reader, board, today).view();
    }

    /** What needs the board in one way. */
    public List<Matter> of(Matter.Kind kind) {
        return matters.stream().filter(matter -> matter.kind() == kind).toList();
    }

    /** The same with one line for all the priorities, when there are too many: the rest of the plan says which they are. */
    public List<Matter> inBrief() {
        List<Matter> brief = new ArrayList<>(matters);
        brief.removeIf(matter -> matter.kind() == Matter.Kind.PRIORITIES);
        if (!of(Matter.Kind.PRIORITIES).isEmpty()) {
            brief.add(
                    new Matter(Matter.Kind.PRIORITIES, "", "Priorities", prioritiesInWords(), false, Optional.empty()));
        }
        return List.copyOf(brief);
    }

    /** That there are more priorities than the board keeps to. */
    public String prioritiesInWords() {
        return of(Matter.Kind.PRIORITIES).size() + " outcomes are ranked; the board keeps to " + mostPriorities
                + " at most";
    }
}
