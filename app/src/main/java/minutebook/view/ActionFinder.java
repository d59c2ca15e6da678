package minutebook.view;

import minutebook.domain.Board;
import minutebook.domain.Ref;
import minutebook.domain.Refused;
import minutebook.store.Reader;

/** Finds an action of a board by the number that is printed for it. */
public final class ActionFinder {
    private ActionFinder() {}

    /** The action. Refuses a number that is not one, or that no action has. */
    public static ActionRow find(Reader reader, Board board, String typed) {
        Ref ref = Ref.parse(typed)
                .filter(one -> one.letter() == 'A')
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_UNDERSTOOD,
                        "Give the action by its number, such as A07-03; “" + shown(typed) + "” is not one."));
        return reader.actions()
                .numbered(board.id(), ref.meeting(), ref.number())
                .map(new Rows(reader)::action)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND, "There is no action " + ref + ": the action log lists them all."));
    }

    private static String shown(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }
}
