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
 * The board resolves to exclude the public for the item that it is at.
 *
 * @param words the resolution; empty where the usual one is passed
 * @param grounds puts the item into Part 2 with it; empty for an item that is there already, with its grounds
 */
public record EnterPrivate(String item, String words, Optional<MakePrivate> grounds, LocalDateTime at)
        implements Change {
    /** For an item that is in Part 2 already. */
    public EnterPrivate(String item, String words, LocalDateTime at) {
        this(item, words, Optional.empty(), at);
    }

    /** For an item that comes into Part 2 with it, by the usual resolution. */
    public static EnterPrivate under(String item, String exemption, String publicInterest, LocalDateTime at) {
        return new EnterPrivate(item, "", Optional.of(new MakePrivate(item, exemption, publicInterest)), at);
    }

    /** The resolution as boards usually word it. */
    public static String resolution(AgendaItem item) {
        return "The board resolved to exclude press and public while item " + item.place() + " is considered, under "
                + item.exemption() + ".";
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting meeting =
                ledger.get(Meeting.class, ledger.get(AgendaItem.class, item).meeting());
        meeting.requireInSession();
        Sittings sittings = ledger.meetings().sittings(meeting.id());
        sittings.requireSitting();
        if (sittings.inPrivate().isPresent()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The meeting is in private already.");
        }
        grounds.ifPresent(given -> given.applyTo(ledger, moment));
        AgendaItem now = ledger.get(AgendaItem.class, item);
        if (!now.isPrivate() || !meeting.isAt(item)) {
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
                ledger.newId(),
                meeting.id(),
                item,
                ActionText.or(words, resolution(now)),
                at,
                Optional.empty(),
                moment.at(),
                moment.actor()));
        return "In private from " + DateText.time(at.toLocalTime()) + ": press and public are excluded.";
    }
}
