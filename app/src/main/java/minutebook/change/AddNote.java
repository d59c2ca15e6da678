package minutebook.change;

import minutebook.domain.MinuteNote;
import minutebook.domain.Moment;
import minutebook.domain.NoteKind;
import minutebook.store.Ledger;

/** What was said is noted under an item, or good practice that others should hear of. */
public record AddNote(String item, NoteKind kind, String text) implements Change {
    /** What was said. */
    public AddNote(String item, String text) {
        this(item, NoteKind.SAID, text);
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.open(ledger, item);
        String meeting = table.meeting().id();
        ledger.add(new MinuteNote(
                ledger.newId(),
                meeting,
                item,
                ledger.meetings().nextPlace(meeting),
                text,
                kind,
                moment.at(),
                moment.actor()));
        return (kind == NoteKind.SAID ? "Note" : "Good practice") + " recorded under item "
                + table.item().place() + ".";
    }
}
