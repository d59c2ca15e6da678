package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.PlanVersion;
import minutebook.store.Ledger;

/**
 * The board approves its plan as it stands, at a meeting.
 *
 * @param item the agenda item under which it is approved
 * @param words what is said of it; may be empty
 */
public record ApprovePlan(String item, String words) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        String board = table.meeting().board();
        int number = ledger.plan().versions(board).stream()
                        .mapToInt(PlanVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        ledger.add(new PlanVersion(
                ledger.newId(), board, number, item, table.day(ledger), words, moment.at(), moment.actor()));
        return "Version " + number + " of the plan approved.";
    }
}
