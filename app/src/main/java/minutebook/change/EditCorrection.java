package minutebook.change;

import java.util.Optional;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/**
 * A correction to the minutes of an earlier meeting is put in other words while this meeting's record is open.
 *
 * @param meeting the id of the meeting whose minutes it corrects; empty where that stays
 */
public record EditCorrection(String correction, Optional<String> meeting, String about, String was, String now)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        MinuteCorrection before = ledger.get(MinuteCorrection.class, correction);
        AtTable table = AtTable.open(ledger, before.item());
        ledger.requireUnfrozen(before);
        CorrectMinutes.requireOther(was, now);
        String corrected = meeting.map(id ->
                        CorrectMinutes.earlier(ledger, id, table.meeting()).id())
                .orElse(before.meeting());
        ledger.change(new MinuteCorrection(
                before.id(),
                before.item(),
                corrected,
                before.place(),
                about,
                was,
                now,
                before.recordedAt(),
                before.recordedBy()));
        return "Correction changed.";
    }
}
