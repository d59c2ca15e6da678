package minutebook.export;

import java.util.List;
import minutebook.view.EscalationRow;
import minutebook.view.ItemRecord;

/** What was taken higher under an item, where to and why; what has come back is for later meetings to say. */
final class EscalationSection {
    private EscalationSection() {}

    static List<Block> of(ItemRecord record) {
        List<EscalationRow> rows = record.proceedings().escalations();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(3, "Escalated"),
                        new Block.ListBlock(
                                rows.stream().map(EscalationSection::words).toList()));
    }

    private static Prose words(EscalationRow row) {
        String what = row.about().isEmpty() ? "The matter of this item" : Counted.capital(row.about());
        String time = row.time() > 1 ? ", for the " + row.timeInWords() + " time" : "";
        String says = row.says().isEmpty() ? "" : " (" + row.says().replaceFirst("[.]$", "") + ")";
        return Prose.strong(what)
                .then(says + " went to " + row.whereInWords() + time + ". Reason: "
                        + Counted.sentence(row.escalation().because()));
    }
}
