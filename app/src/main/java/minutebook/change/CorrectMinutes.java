package minutebook.change;

import minutebook.domain.AgendaItem;
import minutebook.domain.Approval;
import minutebook.domain.CorrectionEntry;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.store.Ledger;

/**
 * The board corrects the minutes of an earlier meeting; the correction belongs to this meeting, and the text of the earlier
 * one stays.
 *
 * @param meeting the id of the meeting whose minutes are corrected
 * @param about where in them
 * @param was what they say; empty where something is added
 * @param now what they should say
 */
public record CorrectMinutes(String item, String meeting, String about, String was, String now) implements Change {
    /** What a typed line says, once nothing is missing. */
    public static CorrectMinutes of(String item, String meeting, CorrectionEntry entry) {
        entry.requireComplete();
        return new CorrectMinutes(item, meeting, entry.about(), entry.was(), entry.now());
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        requireOther(was, now);
        Meeting corrected = earlier(ledger, meeting, table.meeting());
        int place = 1
                + ledger
                        .meetings()
                        .recorded(MinuteCorrection.class, table.meeting().id())
                        .stream()
                        .mapToInt(MinuteCorrection::place)
                        .max()
                        .orElse(0);
        ledger.add(new MinuteCorrection(
                ledger.newId(), item, meeting, place, about, was, now, moment.at(), moment.actor()));
        return "Correction to the minutes of meeting " + corrected.number() + " recorded under item "
                + table.item().place() + ".";
    }

    /** Refuses words that stay as they are. */
    static void requireOther(String was, String now) {
        if (Words.clean(was).equals(Words.clean(now))) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The words are the same: give those that are right.");
        }
    }

    /**
     * The meeting whose minutes are corrected. Refuses one that is not over, or not earlier than the one here, and one whose
     * minutes this meeting has agreed.
     */
    static Meeting earlier(Ledger ledger, String meeting, Meeting here) {
        Meeting corrected = ledger.get(Meeting.class, meeting);
        if (!corrected.isOver() || !corrected.board().equals(here.board()) || corrected.number() >= here.number()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Correct the minutes of an earlier meeting of this board that is over; meeting "
                            + corrected.number() + " is not one here.");
        }
        boolean agreedHere = ledger.meetings().about(Approval.class, meeting).stream()
                .anyMatch(approval ->
                        ledger.get(AgendaItem.class, approval.item()).meeting().equals(here.id()));
        if (agreedHere) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "This meeting has agreed the minutes of meeting " + corrected.number()
                            + " already: correct them at the next one.");
        }
        return corrected;
    }
}
