package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/**
 * The board hears that a linked board met.
 *
 * @param item the agenda item at which it heard of it; empty where that was not at a meeting
 * @param date the day the linked board met
 */
public record HearOfLinkedBoard(String linkedBoard, Optional<String> item, LocalDate date, String note)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        LinkedBoard forum = ledger.get(LinkedBoard.class, linkedBoard);
        item.ifPresent(id -> AtTable.sitting(ledger, id));
        ReceiveReport.requireInUse(forum, forum.name() + " is no longer linked");
        AddProgress.requirePast(date, moment);
        if (ledger.links().met(linkedBoard).stream().anyMatch(one -> one.date().equals(date))) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    "It is recorded already that " + forum.name() + " met on " + DateText.plain(date)
                            + ": give another day.");
        }
        ledger.add(new LinkedBoardMet(ledger.newId(), linkedBoard, item, date, note, moment.at(), moment.actor()));
        return forum.name() + " met on " + DateText.plain(date) + ".";
    }
}
