package minutebook.pack;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.Brag;
import minutebook.domain.Decision;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.MinuteNote;
import minutebook.domain.NoteKind;
import minutebook.domain.Part;
import minutebook.domain.Presence;
import minutebook.domain.Ref;
import minutebook.domain.StatusNote;

/** One meeting of a pack as records, everything said in it in one order. */
final class MeetingRows {
    private static final int MINUTE = 60;

    private final Fields meeting;
    private final Rows rows;
    private final Recorded usual;
    private final Map<String, Integer> decisions = new LinkedHashMap<>();
    private final Map<String, Integer> actionPlaces = new LinkedHashMap<>();
    private final List<Map.Entry<Fields, String>> actions = new ArrayList<>();
    private String meetingId = "";
    private int place;

    /** @param recorder who is said to have recorded it where the pack does not say: the board's secretary */
    MeetingRows(Fields meeting, Rows rows, String recorder) {
        this.meeting = meeting;
        this.rows = rows;
        LocalDateTime held = meeting.maybeTime("started")
                .or(() -> meeting.maybeTime("start"))
                .orElseThrow();
        usual = new Recorded(Pack.instant(held), recorder);
    }

    void add() {
        List<Fields> agenda = meeting.list("agenda");
        String current = meeting.text("current").replaceFirst(".*/", "");
        List<String> items = agenda.stream().map(item -> rows.newId()).toList();
        meetingId = rows.add(
                meeting,
                id -> new Meeting(
                        id,
                        rows.id("board", ""),
                        meeting.whole("number"),
                        meeting.text("place"),
                        meeting.maybeTime("start").orElseThrow(),
                        meeting.whole("minutes"),
                        meeting.choice(MeetingState.class, "state"),
                        meeting.maybeTime("started"),
                        meeting.maybeTime("ended"),
                        current.isEmpty() ? Optional.empty() : Optional.of(items.get(Integer.parseInt(current) - 1)),
                        meeting.maybeTime("clockFrom"),
                        meeting.maybeDate("papersOut")));
        rows.alias("meeting", meeting.text("number"), meetingId);
        for (Fields person : meeting.list("attendance")) {
            rows.add(
                    person,
                    id -> new Attendance(
                            id,
                            meetingId,
                            rows.id("person", person.text("person")),
                            person.choice(Presence.class, "status"),
                            person.text("deputy"),
                            person.maybeDate("apologiesOn")));
        }
        for (int order = 1; order <= agenda.size(); order++) {
            item(agenda.get(order - 1), order, items.get(order - 1));
        }
        number();
    }

    /** What was said about its actions later, to be added once the later meetings are there. */
    Stream<LaterUpdate> updates() {
        return actions.stream().flatMap(action -> action.getKey().list("updates").stream()
                .map(update -> new LaterUpdate(action.getValue(), action.getKey(), update, usual)));
    }

    private void item(Fields item, int order, String itemId) {
        rows.again(
                itemId,
                item,
                id -> new AgendaItem(
                        id,
                        meetingId,
                        order,
                        item.text("title"),
                        item.choice(ItemKind.class, "kind"),
                        rows.maybeId("theme", item, "theme"),
                        rows.maybeId("person", item, "presenter"),
                        item.whole("minutes"),
                        item.maybeWhole("seconds").orElse(item.whole("taken") * MINUTE),
                        item.maybeChoice(Part.class, "part").orElse(Part.PART_1),
                        item.text("exemption"),
                        item.text("publicInterest"),
                        item.text("lateBecause")));
        String name = meeting.whole("number") + "/" + order;
        rows.alias("item", name, itemId);
        rows.alias("meeting of", name, meetingId);
        item.list("notes").forEach(note -> note(itemId, note));
        item.list("decisions").forEach(decision -> decision(itemId, decision));
        item.list("actions").forEach(action -> action(itemId, action));
        int noted = 0;
        for (Fields status : item.list("statuses")) {
            rows.alias("status", PackNames.status(name, ++noted), status(itemId, status));
        }
    }

    private void note(String item, Fields note) {
        int at = place(note);
        Recorded recorded = usual.or(note);
        String text = note.node().isTextual() ? note.node().asText() : note.text("text");
        rows.add(
                note,
                id -> new MinuteNote(
                        id,
                        meetingId,
                        item,
                        at,
                        text,
                        note.maybeChoice(NoteKind.class, "kind").orElse(NoteKind.SAID),
                        recorded.at(),
                        recorded.by()));
    }

    private void decision(String item, Fields decision) {
        int at = place(decision);
        Recorded recorded = usual.or(decision);
        decisions.put(
                rows.add(
                        decision,
                        id -> new Decision(
                                id,
                                meetingId,
                                item,
                                at,
                                decision.text("words"),
                                decision.text("because"),
                                decision.text("dissent"),
                                rows.maybeId("outcome", decision, "outcome"),
                                rows.maybeId("recommendation", decision, "recommendation"),
                                decision.yes("byConsent"),
                                recorded.at(),
                                recorded.by())),
                at);
    }

    private void action(String item, Fields action) {
        int at = place(action);
        Recorded recorded = usual.or(action);
        String owner = action.text("owner");
        ActionState state = action.choice(ActionState.class, "state");
        String added = rows.add(
                action,
                id -> new Action(
                        id,
                        rows.id("board", ""),
                        meetingId,
                        item,
                        at,
                        action.text("what"),
                        action.text("expect"),
                        rows.id("person", owner),
                        rows.maybeId("agency", action, "agency").orElseGet(() -> rows.id("agency of", owner)),
                        action.date("due"),
                        theme(action),
                        rows.maybeId("outcome", action, "outcome"),
                        rows.maybeId("recommendation", action, "answers"),
                        state,
                        action.maybeDate("done"),
                        action.maybeDate("closed"),
                        action.maybeText("because")
                                .orElseGet(() -> state == ActionState.DROPPED ? lastUpdate(action) : ""),
                        action.maybeDate("parkedUntil"),
                        recorded.at(),
                        recorded.by()));
        actions.add(Map.entry(action, added));
        actionPlaces.put(added, at);
    }

    /** The theme it names; else, where it does not say when it was recorded, that of its outcome. */
    private Optional<String> theme(Fields action) {
        return action.has("theme") || action.has("recordedAt")
                ? rows.maybeId("theme", action, "theme")
                : rows.maybeId("theme of", action, "outcome");
    }

    private String status(String item, Fields status) {
        Recorded recorded = usual.or(status);
        return rows.add(
                status,
                id -> new StatusNote(
                        id,
                        item,
                        rows.id("outcome", status.text("outcome")),
                        status.choice(Brag.class, "from"),
                        status.choice(Brag.class, "to"),
                        status.text("because"),
                        recorded.at(),
                        recorded.by()));
    }

    /** The place that an entry names, else the next. */
    private int place(Fields entry) {
        place = entry.maybeWhole("place").orElse(place + 1);
        return place;
    }

    /** Lets the decisions and actions be named by their printed numbers. */
    private void number() {
        int meetingNumber = meeting.whole("number");
        int n = 0;
        for (String id : inOrder(decisions)) {
            rows.alias("decision", Ref.decision(meetingNumber, ++n).toString(), id);
        }
        n = 0;
        for (String id : inOrder(actionPlaces)) {
            rows.alias("action", Ref.action(meetingNumber, ++n).toString(), id);
        }
    }

    private static List<String> inOrder(Map<String, Integer> places) {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String lastUpdate(Fields action) {
        return action.list("updates").stream()
                .reduce((first, second) -> second)
                .map(update -> update.text("text"))
                .orElse("");
    }
}
