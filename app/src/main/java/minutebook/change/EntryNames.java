package minutebook.change;

import minutebook.domain.Action;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.Meeting;
import minutebook.domain.Ref;
import minutebook.store.Ledger;

/** What an entry is called when something is said of it. */
final class EntryNames {
    private EntryNames() {}

    /** Its printed number where it has one, else what it is. */
    static String of(Entity entry, EntryKind kind, Ledger ledger) {
        if (entry instanceof Action action) {
            return ActionText.ref(ledger, action).toString();
        }
        if (entry instanceof Decision decision) {
            int meeting = ledger.get(Meeting.class, decision.meeting()).number();
            return Ref.decision(meeting, ledger.meetings().number(decision)).toString();
        }
        return kind.word();
    }
}
