package minutebook.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Assurance;
import minutebook.domain.Attendance;
import minutebook.domain.Better;
import minutebook.domain.Board;
import minutebook.domain.BoardRole;
import minutebook.domain.Brag;
import minutebook.domain.Decision;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.ItemKind;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.NoteKind;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Room;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;
import minutebook.domain.ThemeKind;
import minutebook.view.ActionRow;
import minutebook.view.AttendanceRow;
import minutebook.view.DecisionRow;
import minutebook.view.ItemRecord;
import minutebook.view.Proceedings;
import minutebook.view.ProgressRow;
import minutebook.view.ReadingRow;
import minutebook.view.SettledRow;
import minutebook.view.Sitting;
import minutebook.view.StatusRow;

/** An invented board and the pieces that its meetings are built from. */
final class Fixture {
    static final LocalDate DAY = LocalDate.of(2015, 6, 18);
    static final Instant RECORDED = Instant.parse("2015-06-18T13:30:00Z");

    private static final String SECRETARY = "Board Secretary";

    final Board board = new Board(
            "board",
            "northmoor",
            "Northmoor Children’s Improvement Board",
            "Northmoor Council",
            "To see that children in Northmoor are safer, sooner.",
            "monthly",
            6,
            4,
            "These minutes may name no child and no family. Do not pass them on before the board has agreed them.");

    final Agency council = agency("council", "Northmoor Council", 1);
    final Agency health = agency("health", "Northmoor Clinical Commissioning Group", 2);
    final Agency police = agency("police", "Northmoor Police", 3);
    final Agency schools = agency("schools", "Northmoor Schools Forum", 4);
    final Agency voluntary = agency("voluntary", "Northmoor Young People’s Voices", 5);

    final Person chair = person(council, "chair", "Independent Chair", BoardRole.CHAIR);
    final Person dcs = person(council, "dcs", "Director of Children’s Services", BoardRole.MEMBER);
    final Person head = person(council, "head", "Head of Safeguarding", BoardRole.MEMBER);
    final Person secretary = person(council, "secretary", SECRETARY, BoardRole.SECRETARY);
    final Person nurse = person(health, "nurse", "Designated Nurse", BoardRole.MEMBER);
    final Person doctor = person(health, "doctor", "Designated Doctor", BoardRole.MEMBER);
    final Person superintendent = person(police, "super", "Detective Superintendent", BoardRole.MEMBER);
    final Person headteacher = person(schools, "headteacher", "Headteacher representative", BoardRole.MEMBER);
    final Person voices = person(voluntary, "voices", "Chief Officer", BoardRole.MEMBER);
    final Person adviser = person(voluntary, "adviser", "Improvement Adviser", BoardRole.ADVISER);

    final Theme theme = new Theme(
            "theme",
            "board",
            2,
            "Leaving care well",
            ThemeKind.THEME,
            Optional.of("head"),
            Optional.of("nurse"),
            "Care leavers live safely.",
            Optional.empty(),
            "",
            1);
    final Outcome outcome = new Outcome(
            "outcome",
            "theme",
            "2.1",
            "Every care leaver has a pathway plan that they helped to write",
            "127 care leavers",
            Optional.of("head"),
            Optional.of(LocalDate.of(2016, 3, 31)),
            Optional.of(1),
            Brag.AMBER,
            "",
            Optional.empty(),
            "",
            1);

    static Agency agency(String key, String name, int place) {
        return new Agency(key, "board", key, name, place);
    }

    static Person person(Agency agency, String key, String post, BoardRole role) {
        return new Person(
                key, "board", agency.id(), key, post, role, false, false, true, Optional.empty(), Optional.empty(), 1);
    }

    AttendanceRow came(Person person, Agency agency, Presence presence, String deputy) {
        return new AttendanceRow(
                person,
                agency,
                Optional.of(new Attendance("attendance-" + person.id(), "meeting", person.id(), presence, deputy)));
    }

    List<AttendanceRow> attendance() {
        return List.of(
                came(chair, council, Presence.PRESENT, ""),
                came(dcs, council, Presence.PRESENT, ""),
                came(head, council, Presence.PRESENT, ""),
                came(secretary, council, Presence.PRESENT, ""),
                came(nurse, health, Presence.DEPUTY, "Deputy Designated Nurse"),
                came(doctor, health, Presence.APOLOGIES, ""),
                came(superintendent, police, Presence.PRESENT, ""),
                came(headteacher, schools, Presence.ABSENT, ""),
                came(voices, voluntary, Presence.PRESENT, ""),
                new AttendanceRow(adviser, voluntary, Optional.empty()));
    }

    /** The sitting of a meeting with those items, at which nobody came late or left early. */
    Sitting sitting(Meeting meeting, List<AttendanceRow> attendance, List<ItemRecord> items) {
        List<AgendaItem> agenda = items.stream().map(ItemRecord::item).toList();
        List<Attendance> marked =
                attendance.stream().flatMap(row -> row.attendance().stream()).toList();
        return Sitting.of(board, meeting, attendance, Room.of(marked, List.of(), List.of(), agenda), agenda);
    }

    Meeting planned() {
        return Meeting.planned(
                "meeting", "board", 7, "Civic Centre, room 2", LocalDateTime.of(2015, 6, 18, 14, 0), 120);
    }

    Meeting inSession() {
        return planned().start(LocalDateTime.of(2015, 6, 18, 14, 0), "item-1");
    }

    Meeting held() {
        return inSession().close(LocalDateTime.of(2015, 6, 18, 15, 55));
    }

    Meeting next() {
        return Meeting.planned("next", "board", 8, "Police headquarters", LocalDateTime.of(2015, 7, 16, 14, 0), 120);
    }

    AgendaItem item(int place, String title, ItemKind kind) {
        return new AgendaItem(
                "item-" + place, "meeting", place, title, kind, Optional.empty(), Optional.empty(), 15, 0);
    }

    ItemRecord empty(AgendaItem item) {
        return new ItemRecord(
                item,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Proceedings.NONE);
    }

    ItemRecord said(AgendaItem item, String... notes) {
        ItemRecord empty = empty(item);
        return new ItemRecord(
                item,
                empty.theme(),
                empty.presenter(),
                List.of(notes).stream().map(this::note).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Proceedings.NONE);
    }

    MinuteNote note(String text) {
        return new MinuteNote("note", "meeting", "item", 1, text, NoteKind.SAID, RECORDED, SECRETARY);
    }

    ProgressRow progress(
            ProgressKind kind,
            String text,
            Assurance assurance,
            Optional<EvidenceKind> evidence,
            String reference,
            Impact impact) {
        ProgressNote note = new ProgressNote(
                "progress",
                "theme",
                Optional.of("outcome"),
                LocalDate.of(2015, 6, 12),
                kind,
                text,
                assurance,
                evidence,
                reference,
                impact,
                Optional.empty(),
                Optional.of("item-3"),
                RECORDED,
                SECRETARY);
        return new ProgressRow(note, theme, Optional.of(outcome), Optional.empty());
    }

    Measure measure(String title, String unit, Better better, Optional<BigDecimal> target) {
        return new Measure(
                "measure",
                "outcome",
                "pathway-plans",
                title,
                unit,
                Optional.of(better),
                MeasureKind.OUTCOME,
                "care leavers with a plan",
                "care leavers",
                "monthly",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                target,
                target.map(value -> LocalDate.of(2016, 3, 31)),
                Optional.empty(),
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    ReadingRow reading(
            Measure measure,
            String value,
            Optional<Integer> numerator,
            Optional<Integer> notKnown,
            Quality quality,
            String why,
            String reference) {
        Reading reading = new Reading(
                "reading",
                "measure",
                LocalDate.of(2015, 5, 31),
                new BigDecimal(value),
                numerator,
                numerator.map(count -> 127),
                notKnown,
                Optional.empty(),
                reference,
                quality,
                why,
                Optional.of("item-3"),
                RECORDED,
                SECRETARY);
        return new ReadingRow(reading, measure, outcome, Optional.empty(), Optional.empty());
    }

    StatusRow status(Brag before, Brag after, String because) {
        return new StatusRow(
                new StatusNote("status", "item-3", "outcome", before, after, because, RECORDED, SECRETARY), outcome);
    }

    DecisionRow decision(String ref, String words, String rationale, String dissent) {
        return new DecisionRow(
                ref,
                new Decision(
                        "decision",
                        "meeting",
                        "item-3",
                        1,
                        words,
                        rationale,
                        dissent,
                        Optional.empty(),
                        Optional.empty(),
                        RECORDED,
                        SECRETARY),
                Optional.empty(),
                Optional.empty());
    }

    Action action(String what, String expectation, Person owner, LocalDate due) {
        return new Action(
                "action",
                "board",
                "meeting",
                "item-3",
                1,
                what,
                expectation,
                owner.id(),
                owner.agency(),
                due,
                Optional.of("theme"),
                Optional.of("outcome"),
                Optional.empty(),
                ActionState.OPEN,
                Optional.empty(),
                Optional.empty(),
                "",
                RECORDED,
                SECRETARY);
    }

    ActionRow row(String ref, Action action, Person owner, Agency agency, ActionUpdate... updates) {
        return new ActionRow(
                ref,
                action,
                owner,
                agency,
                Optional.of(theme),
                Optional.of(outcome),
                Optional.empty(),
                List.of(updates));
    }

    ActionUpdate update(ActionState state, String text) {
        return new ActionUpdate("update", "action", Optional.of("item-2"), DAY, state, text, RECORDED, SECRETARY);
    }

    SettledRow settled(String ref, Action action, Person owner, Agency agency, ActionState state, String text) {
        ActionUpdate update = update(state, text);
        return new SettledRow(row(ref, action, owner, agency, update), update, Optional.empty());
    }
}
