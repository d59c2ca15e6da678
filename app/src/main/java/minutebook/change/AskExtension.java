package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.Rights;
import minutebook.domain.UpdateKind;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/** The owner asks for more time; the date stays until the board extends it. */
public record AskExtension(String action, Optional<String> item, LocalDate on, LocalDate to, String because)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Action now = ledger.get(Action.class, action);
        now.extended(to, because);
        String owner = ledger.get(Person.class, now.owner()).post();
        String asked = "Asks for time until " + DateText.plain(to) + ", because " + because;
        ActionText.store(ledger, moment, now, item, on, UpdateKind.EXTENSION_ASKED, owner, asked);
        return ActionText.ref(ledger, now) + ": more time asked for, until " + DateText.plain(to)
                + "; the board has still to extend it.";
    }

    /** Owners ask on their own, outside a meeting. */
    @Override
    public void requireAllowed(Rights rights, Reader reader) {
        if (item.isPresent()) {
            rights.requireEverything();
        }
        rights.requireOwn(reader.get(Action.class, action));
    }
}
