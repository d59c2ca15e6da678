package minutebook.change;

import minutebook.domain.MinuteNote;
import minutebook.domain.Moment;
import minutebook.domain.NoteKind;
import minutebook.store.Ledger;

/** What was said is noted under an item. */
public record AddNote(String item, String text) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        String meeting = table.meeting().id();
        ledger.add(new MinuteNote(
                ledger.newId(),
                meeting,
                item,
                ledger.meetings().nextPlace(meeting),
                text,
                NoteKind.SAID,
                moment.at(),
                moment.actor()));
        return "Note recorded under item " + table.item().place() + ".";
    }
}
