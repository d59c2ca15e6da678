package minutebook.change;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Exclusion;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Sittings;
import minutebook.store.Ledger;

/**
 * The board resolves to exclude the public for the Part 2 item that it is at.
 *
 * @param words the resolution
 */
public record EnterPrivate(String item, String words, LocalDateTime at) implements Change {
    /** The resolution as boards usually word it. */
    public static String resolution(AgendaItem item, String exemption) {
        return "The board resolved to exclude press and public while item " + item.place() + " is considered, under "
                + exemption.strip() + ".";
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem now = ledger.get(AgendaItem.class, item);
        Meeting meeting = ledger.get(Meeting.class, now.meeting());
        meeting.requireInSession();
        Sittings sittings = ledger.meetings().sittings(meeting.id());
        sittings.requireSitting();
        if (sittings.inPrivate().isPresent()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The meeting is in private already.");
        }
        if (!now.isPrivate() || meeting.currentItem().filter(item::equals).isEmpty()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The public is excluded for an item in Part 2 that the meeting is at: go to it first.");
        }
        if (!now.hasGrounds()) {
            throw new Refused(
                    Refused.Reason.NO_REASON,
                    "Say under which paragraph item " + now.place()
                            + " is private and why first: private under paragraph 3 because …, or key 2.");
        }
        ledger.add(new Exclusion(
                ledger.newId(), meeting.id(), item, words, at, Optional.empty(), moment.at(), moment.actor()));
        return "In private from " + DateText.time(at.toLocalTime()) + ": press and public are excluded.";
    }
}
