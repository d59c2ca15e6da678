package minutebook.change;

import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Paper;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** A paper is no longer linked to its item; one that went out with the papers stays. */
public record RemovePaper(String paper) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Paper removed = ledger.get(Paper.class, paper);
        AgendaItem item = ledger.get(AgendaItem.class, removed.item());
        Meeting meeting = ledger.get(Meeting.class, item.meeting());
        AddPaper.requireTime(meeting);
        if (meeting.papersOut().isPresent() && !removed.late()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE, "This paper has gone out to members: it stays with the agenda.");
        }
        ledger.requireLoose(removed);
        ledger.remove(removed);
        return "Paper taken from item " + item.place() + ": " + removed.title() + ".";
    }
}
