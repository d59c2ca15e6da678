package minutebook.change;

import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Paper;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * A paper is linked to an item; it is late once the papers have gone out.
 *
 * @param location a file's path or a web address
 * @param hash the SHA-256 of the file in hexadecimal; empty for an address
 */
public record AddPaper(String item, String title, String location, String hash) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem of = ledger.get(AgendaItem.class, item);
        Meeting meeting = ledger.get(Meeting.class, of.meeting());
        requireTime(meeting);
        if (!Paper.isAddress(location) && hash.isEmpty()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Link a file that is there, or a web address that begins with https:// or http://.");
        }
        List<Paper> papers = ledger.meetings().recorded(Paper.class, meeting.id()).stream()
                .filter(paper -> paper.item().equals(item))
                .toList();
        boolean late = meeting.papersOut().isPresent();
        Paper paper = new Paper(
                ledger.newId(),
                item,
                papers.stream().mapToInt(Paper::place).max().orElse(0) + 1,
                title,
                location,
                hash,
                late,
                moment.at(),
                moment.actor());
        ledger.add(paper);
        return (late ? "Late paper" : "Paper") + " linked to item " + of.place() + ": " + paper.title() + ".";
    }

    /** Papers come and go until the minutes have gone out. */
    static void requireTime(Meeting meeting) {
        if (meeting.isOver()) {
            meeting.requireOpenRecord();
        }
    }
}
