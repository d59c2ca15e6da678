package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.domain.ClosingRule;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Ref;
import minutebook.domain.Refused;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;

/** What the changes to an agreed action have in common: its number, and the update that each of them leaves. */
final class ActionText {
    private ActionText() {}

    static Ref ref(Ledger ledger, Action action) {
        return Ref.action(
                ledger.get(Meeting.class, action.meeting()).number(),
                ledger.actions().number(action));
    }

    /**
     * Stores the action as it now is, with an update that says so.
     *
     * @param saidBy who said it, by post; empty where that is who records it
     */
    static void store(
            Ledger ledger,
            Moment moment,
            Action action,
            Optional<String> item,
            LocalDate on,
            UpdateKind kind,
            String saidBy,
            String text) {
        item.ifPresent(id -> AtTable.sitting(ledger, id));
        requireSinceAgreed(ledger, action, on);
        Action before = ledger.get(Action.class, action.id());
        Optional<LocalDate> dueBefore = Optional.of(before.due()).filter(due -> !due.equals(action.due()));
        ledger.change(action);
        ledger.add(new ActionUpdate(
                ledger.newId(),
                action.id(),
                item,
                on,
                action.state(),
                text,
                kind,
                saidBy,
                dueBefore,
                moment.at(),
                moment.actor()));
    }

    /** Refuses a day before the meeting that agreed the action. */
    private static void requireSinceAgreed(Ledger ledger, Action action, LocalDate on) {
        Meeting agreedAt = ledger.get(Meeting.class, action.meeting());
        LocalDate agreed = agreedAt.begins().toLocalDate();
        if (on.isBefore(agreed)) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "It was agreed on " + DateText.plain(agreed) + ": give that day or a later one.");
        }
    }

    /** Refuses to settle an action between meetings where the board's rules leave that to its meetings. */
    static void requireRule(Ledger ledger, Action action, Optional<String> item) {
        if (item.isEmpty() && ledger.plan().rules(action.board()).closing() == ClosingRule.AT_A_MEETING) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "This board closes and drops actions only at a meeting: report it as done, or put it to the next"
                            + " meeting.");
        }
    }

    /** The text, or another one where it is empty. */
    static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
