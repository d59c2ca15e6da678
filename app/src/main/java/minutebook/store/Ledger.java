package minutebook.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import minutebook.domain.AgendaItem;
import minutebook.domain.Entity;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.Recorded;
import minutebook.domain.Refused;

/** The only way to write to the record: each write is journalled field by field in the same transaction. */
public final class Ledger extends Reader {
    private final Journal journal;
    private final SearchIndex search;
    private final FrozenRecord frozen;

    Ledger(Rows rows, Journal journal) {
        super(rows);
        this.journal = journal;
        this.search = new SearchIndex(rows);
        this.frozen = new FrozenRecord(rows, journal.verb());
    }

    /** An id for something new. */
    public String newId() {
        return UUID.randomUUID().toString();
    }

    public void add(Entity entity) {
        Table<?> table = rows().tables().of(entity.getClass());
        insert(table, table.row(entity));
    }

    /** Stores the entity in place of the one with its id; refuses when that one is gone. */
    public void change(Entity entity) {
        Table<?> table = rows().tables().of(entity.getClass());
        Map<String, String> before = rows().row(table, entity.id()).orElseThrow(Ledger::gone);
        Map<String, String> after = new LinkedHashMap<>(table.row(entity));
        after.entrySet().removeIf(field -> Objects.equals(field.getValue(), before.get(field.getKey())));
        update(table, before, after);
    }

    /** Puts an entry under another item of the agenda; refuses when it is gone. */
    public void move(Recorded entry, String item) {
        Table<?> table = rows().tables().of(entry.getClass());
        update(table, rows().row(table, entry.id()).orElseThrow(Ledger::gone), Map.of("item", item));
    }

    public void remove(Entity entity) {
        Table<?> table = rows().tables().of(entity.getClass());
        delete(table, rows().row(table, entity.id()).orElseThrow(Ledger::gone));
    }

    /** Refuses to take out what a meeting that is over recorded while it was in session. */
    public void requireLoose(Entity entity) {
        OpenRecord.require(entity, this);
    }

    /** Refuses to touch a correction with which minutes were approved. */
    public void requireUnfrozen(MinuteCorrection correction) {
        OpenRecord.requireUnfrozen(correction, this);
    }

    /** Refuses that an item in Part 2 comes into public once the public was kept out for it. */
    public void requireMayOpen(AgendaItem item) {
        PrivateRecord.requireMayOpen(item, this);
    }

    /** The rule for blue outcomes, by what is known on that day. */
    public BlueOutcomes blueOutcomes(LocalDate today) {
        return new BlueOutcomes(this, today);
    }

    boolean addedSinceClosing(Entity entity, Meeting meeting) {
        return history().cameAfterClosing(rows().tables().of(entity.getClass()).name(), entity.id(), meeting.id());
    }

    void insert(Table<?> table, Map<String, String> row) {
        frozen.requireMayCome(table.name(), row);
        String names = row.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String marks = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        rows().execute(
                        "INSERT INTO \"" + table.name() + "\" (" + names + ") VALUES (" + marks + ")",
                        row.values().toArray());
        row.forEach((field, value) -> journal.write(table.name(), row.get("id"), field, null, value));
        search.add(table.name(), row);
    }

    /** Sets the given fields of the row whose values before were these. */
    void update(Table<?> table, Map<String, String> before, Map<String, String> after) {
        if (after.isEmpty()) {
            return;
        }
        frozen.requireMayChange(table.name(), before, after.keySet());
        String id = before.get("id");
        String sets = after.keySet().stream().map(name -> '"' + name + "\" = ?").collect(Collectors.joining(", "));
        Object[] values = new Object[after.size() + 1];
        System.arraycopy(after.values().toArray(), 0, values, 0, after.size());
        values[after.size()] = id;
        rows().execute("UPDATE \"" + table.name() + "\" SET " + sets + " WHERE id = ?", values);
        after.forEach((field, value) -> journal.write(table.name(), id, field, before.get(field), value));
        Map<String, String> whole = new LinkedHashMap<>(before);
        whole.putAll(after);
        search.change(table.name(), whole);
    }

    void delete(Table<?> table, Map<String, String> row) {
        frozen.requireMayGo(table.name(), row);
        String id = row.get("id");
        rows().execute("DELETE FROM \"" + table.name() + "\" WHERE id = ?", id);
        row.forEach((field, value) -> journal.write(table.name(), id, field, value, null));
        search.remove(table.name(), id);
    }

    /** Says in the journal what the change was. */
    void tell(boolean undoable, String said) {
        journal.write(Journal.CHANGE, journal.change(), undoable ? Journal.DONE : Journal.PASSED, null, said);
    }

    private static Refused gone() {
        return new Refused(Refused.Reason.NOT_FOUND, "Somebody has removed it in the meantime; nothing was changed.");
    }
}
