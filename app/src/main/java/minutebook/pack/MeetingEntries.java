package minutebook.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.NoteKind;
import minutebook.domain.Part;
import minutebook.domain.Person;
import minutebook.domain.StatusNote;
import minutebook.domain.UpdateKind;
import minutebook.view.BoardRecord;

/** The meetings with everything recorded at them as a pack says it. */
record MeetingEntries(BoardRecord record, PackNames names) {
    private static final int MINUTE = 60;

    List<Entry> meetings() {
        return record.every(Meeting.class).stream().map(this::meeting).toList();
    }

    private Entry meeting(Meeting one) {
        return new Entry()
                .put("number", one.number())
                .must("place", one.place())
                .put("start", one.plannedStart().toString())
                .put("minutes", one.plannedMinutes())
                .put("state", one.state())
                .put("started", one.startedAt())
                .put("ended", one.endedAt())
                .put("current", names.of(one.currentItem()))
                .put("clockFrom", one.clockFrom())
                .put("papersOut", one.papersOut())
                .put("attendance", attendance(one))
                .must(
                        "agenda",
                        record.every(AgendaItem.class).stream()
                                .filter(item -> item.meeting().equals(one.id()))
                                .map(this::item)
                                .toList());
    }

    private List<Entry> attendance(Meeting meeting) {
        return record.every(Attendance.class).stream()
                .filter(one -> one.meeting().equals(meeting.id()))
                .map(one -> new Entry()
                        .put("person", names.of(one.person()))
                        .put("status", one.presence())
                        .put("deputy", one.deputy())
                        .put("apologiesOn", one.apologiesOn()))
                .toList();
    }

    private Entry item(AgendaItem one) {
        Entry entry = new Entry()
                .put("title", one.title())
                .put("kind", one.kind())
                .put("theme", names.number(one.theme()))
                .put("presenter", names.of(one.presenter()))
                .put("minutes", one.minutes());
        boolean whole = one.secondsTaken() % MINUTE == 0 && one.secondsTaken() <= Meeting.LONGEST * MINUTE;
        if (one.secondsTaken() > 0) {
            entry.put(whole ? "taken" : "seconds", whole ? one.secondsTaken() / MINUTE : one.secondsTaken());
        }
        return entry.put("part", other(one.part(), Part.PART_1))
                .put("exemption", one.exemption())
                .put("publicInterest", one.publicInterest())
                .put("lateBecause", one.lateBecause())
                .put("notes", notes(one))
                .put("decisions", decisions(one))
                .put("actions", actions(one))
                .put("statuses", statuses(one));
    }

    private List<Entry> notes(AgendaItem item) {
        return record.every(MinuteNote.class).stream()
                .filter(one -> one.item().equals(item.id()))
                .map(one -> new Entry()
                        .put("text", one.text())
                        .put("kind", other(one.kind(), NoteKind.SAID))
                        .put("place", one.place())
                        .recorded(one.recordedAt(), one.recordedBy()))
                .toList();
    }

    private List<Entry> decisions(AgendaItem item) {
        return record.every(Decision.class).stream()
                .filter(one -> one.item().equals(item.id()))
                .map(one -> new Entry()
                        .put("words", one.words())
                        .put("because", one.rationale())
                        .put("dissent", one.dissent())
                        .put("outcome", names.of(one.outcome()))
                        .put("recommendation", names.of(one.recommendation()))
                        .yes("byConsent", one.byConsent())
                        .put("place", one.place())
                        .recorded(one.recordedAt(), one.recordedBy()))
                .toList();
    }

    private List<Entry> actions(AgendaItem item) {
        return record.every(Action.class).stream()
                .filter(one -> one.item().equals(item.id()))
                .map(this::action)
                .toList();
    }

    private Entry action(Action one) {
        List<ActionUpdate> updates = record.every(ActionUpdate.class).stream()
                .filter(update -> update.action().equals(one.id()))
                .toList();
        boolean moved = record.every(Person.class).stream()
                .anyMatch(person ->
                        person.id().equals(one.owner()) && !person.agency().equals(one.agency()));
        return new Entry()
                .put("what", one.what())
                .put("expect", one.expectation())
                .put("owner", names.of(one.owner()))
                .put("agency", moved ? names.of(one.agency()) : "")
                .put("due", one.due().toString())
                .put("theme", names.number(one.theme()))
                .put("outcome", names.of(one.outcome()))
                .put("answers", names.of(one.recommendation()))
                .put("state", one.state())
                .put("reported", reported(one, updates))
                .put("done", one.doneOn())
                .put("closed", one.settledOn())
                .put("because", one.settledBecause())
                .put("parkedUntil", one.parkedUntil())
                .put("updates", updates.stream().map(this::update).toList())
                .put("place", one.place())
                .recorded(one.recordedAt(), one.recordedBy());
    }

    /** The day of the first update that reports it done, else the day it was done. */
    private static Optional<LocalDate> reported(Action action, List<ActionUpdate> updates) {
        return updates.stream()
                .filter(update -> update.state() == ActionState.REPORTED_DONE)
                .map(ActionUpdate::date)
                .findFirst()
                .or(() -> action.state() == ActionState.REPORTED_DONE ? action.doneOn() : Optional.empty());
    }

    private Entry update(ActionUpdate one) {
        return new Entry()
                .put("on", one.date().toString())
                .put("text", one.text())
                .put("state", one.state())
                .put("kind", other(one.kind(), UpdateKind.SAID))
                .put("saidBy", one.saidBy())
                .put("dueBefore", one.dueBefore())
                .put("item", names.of(one.item()))
                .put("place", place(one))
                .recorded(one.recordedAt(), one.recordedBy());
    }

    /** What an entry has to say of itself; empty where it is what is usual. */
    private static <E extends Enum<E>> Optional<E> other(E is, E usual) {
        return Optional.of(is).filter(one -> one != usual);
    }

    /** Which it is of those recorded at one moment; empty where it is the only one. */
    private Optional<Integer> place(ActionUpdate update) {
        List<ActionUpdate> together = record.every(ActionUpdate.class).stream()
                .filter(other -> other.recordedAt().equals(update.recordedAt()))
                .toList();
        return together.size() == 1 ? Optional.empty() : Optional.of(together.indexOf(update) + 1);
    }

    private List<Entry> statuses(AgendaItem item) {
        return record.every(StatusNote.class).stream()
                .filter(one -> one.item().equals(item.id()))
                .map(one -> new Entry()
                        .put("outcome", names.of(one.outcome()))
                        .put("from", one.before())
                        .put("to", one.after())
                        .put("because", one.because())
                        .recorded(one.recordedAt(), one.recordedBy()))
                .toList();
    }
}
