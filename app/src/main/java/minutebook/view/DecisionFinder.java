package minutebook.view;

import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Ref;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.store.Reader;

/** Finds a decision of a board by the number that is printed for it. */
public final class DecisionFinder {
    private DecisionFinder() {}

    /** The decision. Refuses a number that is not one, or that no decision has. */
    public static Decision find(Reader reader, Board board, String typed) {
        Ref ref = Ref.parse(typed)
                .filter(one -> one.letter() == 'D')
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_UNDERSTOOD,
                        "Give the decision by its number, such as D07-02; " + Words.quoted(typed) + " is not one."));
        return reader.meetings().numbered(board.id(), ref.meeting()).stream()
                .flatMap(meeting -> reader.meetings().decisions(meeting.id()).stream())
                .filter(decision -> reader.meetings().number(decision) == ref.number())
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no decision " + ref + ": the minutes of its meeting list them all."));
    }
}
