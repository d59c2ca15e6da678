package minutebook.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.Brag;
import minutebook.domain.Decision;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.MinuteNote;
import minutebook.domain.Presence;
import minutebook.domain.StatusNote;

/** One meeting of a pack as records, everything said in it in one order. */
final class MeetingRows {
    private static final int MINUTE = 60;

    private final Fields meeting;
    private final Rows rows;
    private final String recorder;
    private final Instant recordedAt;
    private String meetingId = "";
    private int place;

    /** @param recorder who is said to have recorded it: the board's secretary */
    MeetingRows(Fields meeting, Rows rows, String recorder) {
        this.meeting = meeting;
        this.rows = rows;
        this.recorder = recorder;
        LocalDateTime held = meeting.maybeTime("started")
                .or(() -> meeting.maybeTime("start"))
                .orElseThrow();
        recordedAt = Pack.instant(held);
    }

    void add() {
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
                        Optional.empty(),
                        Optional.empty()));
        for (Fields person : meeting.list("attendance")) {
            rows.add(
                    person,
                    id -> new Attendance(
                            id,
                            meetingId,
                            rows.id("person", person.text("person")),
                            person.choice(Presence.class, "status"),
                            person.text("deputy")));
        }
        int order = 0;
        for (Fields item : meeting.list("agenda")) {
            item(item, ++order);
        }
    }

    private void item(Fields item, int order) {
        String itemId = rows.add(
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
                        item.whole("taken") * MINUTE));
        for (Fields note : item.list("notes")) {
            int at = ++place;
            String text = note.node().asText();
            rows.add(note, id -> new MinuteNote(id, meetingId, itemId, at, text, recordedAt, recorder));
        }
        for (Fields decision : item.list("decisions")) {
            int at = ++place;
            rows.add(decision, id -> decision(id, itemId, at, decision));
        }
        item.list("actions").forEach(action -> action(itemId, action));
        for (Fields status : item.list("statuses")) {
            rows.add(
                    status,
                    id -> new StatusNote(
                            id,
                            itemId,
                            rows.id("outcome", status.text("outcome")),
                            status.choice(Brag.class, "from"),
                            status.choice(Brag.class, "to"),
                            status.text("because"),
                            recordedAt,
                            recorder));
        }
    }

    private Decision decision(String id, String item, int at, Fields decision) {
        return new Decision(
                id,
                meetingId,
                item,
                at,
                decision.text("words"),
                decision.text("because"),
                decision.text("dissent"),
                rows.maybeId("outcome", decision, "outcome"),
                rows.maybeId("recommendation", decision, "recommendation"),
                recordedAt,
                recorder);
    }

    private void action(String item, Fields action) {
        int at = ++place;
        String owner = action.text("owner");
        ActionState state = action.choice(ActionState.class, "state");
        String actionId = rows.add(
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
                        rows.id("agency of", owner),
                        action.date("due"),
                        rows.maybeId("theme", action, "theme").or(() -> rows.maybeId("theme of", action, "outcome")),
                        rows.maybeId("outcome", action, "outcome"),
                        rows.maybeId("recommendation", action, "answers"),
                        state,
                        action.maybeDate("done"),
                        action.maybeDate("closed"),
                        state == ActionState.DROPPED ? lastUpdate(action) : "",
                        recordedAt,
                        recorder));
        updates(actionId, action, state);
    }

    private void updates(String actionId, Fields action, ActionState state) {
        for (Fields update : action.list("updates")) {
            LocalDate day = update.date("on");
            rows.add(
                    update,
                    id -> new ActionUpdate(
                            id,
                            actionId,
                            Optional.empty(),
                            day,
                            stateOn(day, action, state),
                            update.text("text"),
                            Pack.instant(day),
                            recorder));
        }
    }

    private static String lastUpdate(Fields action) {
        return action.list("updates").stream()
                .reduce((first, second) -> second)
                .map(update -> update.text("text"))
                .orElse("");
    }

    private static ActionState stateOn(LocalDate day, Fields action, ActionState last) {
        if (action.maybeDate("closed").filter(closed -> !day.isBefore(closed)).isPresent()) {
            return last;
        }
        boolean reported =
                action.maybeDate("reported").filter(date -> !day.isBefore(date)).isPresent();
        return reported ? ActionState.REPORTED_DONE : ActionState.OPEN;
    }
}
