package minutebook.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Placed;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Rights;

/** Takes back somebody's latest change, or puts it back again, from what the journal says of it. */
final class Undo {
    static final String UNDO = "Undo";
    static final String REDO = "Redo";

    private final Rows rows;
    private final Defaults defaults;

    Undo(Rows rows) {
        this.rows = rows;
        this.defaults = new Defaults(rows);
    }

    /** A change as the journal tells it. */
    record Told(String change, String verb, String undoes, String said) {}

    /** The latest change of the actor that has not been undone; refuses when they may do such a thing no more. */
    Told lastDone(String actor, Rights rights) {
        Set<String> undone = new HashSet<>();
        Set<String> redone = new HashSet<>();
        for (Told told : told(actor)) {
            if (told.verb().equals(REDO)) {
                redone.add(told.undoes());
            } else if (told.verb().equals(UNDO)) {
                if (!redone.contains(told.change())) {
                    undone.add(told.undoes());
                }
            } else if (!undone.contains(told.change())) {
                return allowed(told, told.change(), rights);
            }
        }
        throw new Refused(Reason.NOTHING_TO_UNDO, "There is nothing of yours to undo.");
    }

    /** The latest undo of the actor, unless they have done something else since; refuses in the same way. */
    Told lastUndone(String actor, Rights rights) {
        Set<String> redone = new HashSet<>();
        for (Told told : told(actor)) {
            if (told.verb().equals(REDO)) {
                redone.add(told.undoes());
            } else if (!told.verb().equals(UNDO)) {
                break;
            } else if (!redone.contains(told.change())) {
                return allowed(told, told.undoes(), rights);
            }
        }
        throw new Refused(
                Reason.NOTHING_TO_REDO, "There is nothing to redo: you have undone nothing since your last entry.");
    }

    /** Roles change, and what was the chair's to do is not a member's to take back: only what they sent in themselves is. */
    private Told allowed(Told told, String change, Rights rights) {
        if (!new NewsQueries(rows).isSent(change)) {
            rights.requireEverything();
        }
        return told;
    }

    private List<Told> told(String actor) {
        return rows.bound(
                        rows.handle()
                                .createQuery(
                                        "SELECT change, verb, undoes, after FROM journal"
                                                + " WHERE entity = 'change' AND actor = ? AND field = 'done' ORDER BY seq DESC"),
                        actor)
                .map((row, context) -> new Told(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    record Line(String entity, String id, String field, String before, String after) {}

    /** Reverses every line of a change, last first. */
    void reverse(Told told, Ledger ledger, LocalDateTime now) {
        List<Line> lines = rows.handle()
                .createQuery("SELECT entity, id, field, before, after FROM journal"
                        + " WHERE change = ? AND entity <> 'change' ORDER BY seq DESC")
                .bind(0, told.change())
                .map((row, context) -> new Line(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        List<Meeting> over =
                meetings(lines, ledger).stream().filter(Meeting::isOver).toList();
        BlueOutcomes blue = ledger.blueOutcomes(now.toLocalDate());
        blue.keep(blue.touched(lines), () -> reverse(lines, ledger, over, now));
    }

    private void reverse(List<Line> lines, Ledger ledger, List<Meeting> over, LocalDateTime now) {
        Set<String> rooms = Rooms.meetings(lines, ledger);
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to < lines.size()
                    && lines.get(to).entity().equals(lines.get(from).entity())
                    && lines.get(to).id().equals(lines.get(from).id())) {
                to++;
            }
            reverse(new ArrayList<>(lines.subList(from, to)), lines, ledger);
            from = to;
        }
        closeUp(lines, ledger);
        Rooms.requireSound(rooms, lines, ledger);
        over.forEach(meeting -> goOn(meeting, now, ledger));
    }

    private static List<Meeting> meetings(List<Line> lines, Ledger ledger) {
        return lines.stream()
                .filter(line -> line.entity().equals("meeting"))
                .map(Line::id)
                .distinct()
                .flatMap(id -> ledger.find(Meeting.class, id).stream())
                .toList();
    }

    /** A meeting that is in session again keeps the time its item took until it was closed; its clock starts now. */
    private static void goOn(Meeting closed, LocalDateTime now, Ledger ledger) {
        Meeting again = ledger.find(Meeting.class, closed.id()).orElse(closed);
        LocalDateTime end = closed.endedAt().orElse(now);
        if (again.inSession() && !again.isPaused() && now.isAfter(end)) {
            AgendaItem item = ledger.get(AgendaItem.class, again.currentItem().orElseThrow());
            ledger.change(item.spent(again.clockFrom().orElseThrow(), end));
            ledger.change(again.resume(now));
        }
    }

    /** Items that came or went leave no gap on their agendas and share no place, whatever others have added since. */
    private static void closeUp(List<Line> lines, Ledger ledger) {
        lines.stream()
                .filter(line ->
                        line.entity().equals("agenda_item") && line.field().equals("meeting"))
                .map(line -> line.before() == null ? line.after() : line.before())
                .distinct()
                .forEach(meeting ->
                        Placed.moved(ledger.meetings().agenda(meeting)).forEach(ledger::change));
    }

    /**
     * Reverses what a change did to one entity.
     *
     * @param whole all lines of the change
     */
    private void reverse(List<Line> lines, List<Line> whole, Ledger ledger) {
        Collections.reverse(lines);
        Table<?> table = rows.tables().named(lines.get(0).entity());
        String id = lines.get(0).id();
        Optional<Map<String, String>> now = rows.row(table, id);
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, Line> last = new LinkedHashMap<>();
        for (Line line : lines) {
            if (last.put(line.field(), line) == null) {
                before.put(line.field(), line.before());
            }
        }
        if (now.isEmpty() && !before.containsKey("id")) {
            throw changedSince(lines.get(0));
        }
        for (Line line : last.values()) {
            String current = now.map(row -> row.get(line.field())).orElse(null);
            if (!Objects.equals(current, line.after())) {
                throw changedSince(line);
            }
        }
        if (now.isEmpty()) {
            Map<String, String> all = defaults.whole(table, before);
            OpenRecord.require(table.entity(all), ledger);
            ledger.insert(table, all);
        } else if (before.containsKey("id")) {
            requireDefaults(table, now.get(), last);
            OpenRecord.require(table.entity(now.get()), ledger);
            ledger.delete(table, now.get());
        } else {
            if (!isFate(table.name(), before.keySet(), whole)) {
                OpenRecord.requireUnsent(table.entity(now.get()), ledger);
            }
            Map<String, String> after = new LinkedHashMap<>(now.get());
            after.putAll(before);
            OpenRecord.requireOrder(table.entity(now.get()), table.entity(after), ledger);
            ledger.update(table, now.get(), before);
        }
    }

    /** Whether a change told what became of a thing: an action's fate is told with an update, a response with a note. */
    private static boolean isFate(String table, Set<String> fields, List<Line> whole) {
        String told =
                switch (table) {
                    case "action" -> "action_update";
                    case "challenge" -> fields.contains("response") ? "minute_note" : table;
                    default -> table;
                };
        return FrozenRecord.isFate(table, fields)
                && whole.stream().anyMatch(line -> line.entity().equals(told));
    }

    /** Refuses to take away what has since been given a value in a column that was not there when it was added. */
    private void requireDefaults(Table<?> table, Map<String, String> now, Map<String, Line> added) {
        now.forEach((field, value) -> {
            if (!added.containsKey(field)
                    && !Objects.equals(value, defaults.of(table.name()).get(field))) {
                throw changedSince(new Line(table.name(), now.get("id"), field, null, value));
            }
        });
    }

    private Refused changedSince(Line line) {
        String who = rows.bound(
                        rows.handle()
                                .createQuery("SELECT actor FROM journal WHERE entity = ? AND id = ?"
                                        + " AND field IN (?, 'id') ORDER BY seq DESC LIMIT 1"),
                        line.entity(),
                        line.id(),
                        line.field())
                .mapTo(String.class)
                .findFirst()
                .orElse("somebody");
        return new Refused(
                Reason.CHANGED_SINCE,
                "It cannot be undone: " + who + " has changed the same "
                        + line.entity().replace('_', ' ') + " since.");
    }
}
