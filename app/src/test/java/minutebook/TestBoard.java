package minutebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Answer;
import minutebook.domain.Assurance;
import minutebook.domain.Attendance;
import minutebook.domain.Better;
import minutebook.domain.Board;
import minutebook.domain.BoardRole;
import minutebook.domain.Brag;
import minutebook.domain.Comparator;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Finding;
import minutebook.domain.Impact;
import minutebook.domain.ItemKind;
import minutebook.domain.Judgement;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Milestone;
import minutebook.domain.MinuteNote;
import minutebook.domain.NoteKind;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.domain.SourceKind;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;
import minutebook.domain.ThemeKind;

/**
 * A small board made by hand, with one thing at least of every kind that the record keeps: three agencies, six people,
 * two themes, three outcomes, two measures, meeting 1 held with three actions, meeting 2 planned for {@link #TODAY}.
 *
 * <p>A01-01 is open and overdue, A01-02 is closed (done late), A01-03 is open until July.
 */
public final class TestBoard {
    public static final LocalDate TODAY = LocalDate.of(2015, 6, 18);
    public static final LocalDateTime START = TODAY.atTime(14, 0);

    public static final String BOARD = "board-1";
    public static final String CHAIR = "person-chair";
    public static final String DCS = "person-dcs";
    public static final String HEALTH = "person-health";
    public static final String POLICE = "person-police";
    public static final String SECRETARY = "person-secretary";
    public static final String ADVISER = "person-adviser";
    public static final String LAST_MEETING = "meeting-1";
    public static final String MEETING = "meeting-2";
    public static final String OVERDUE = "action-1";
    public static final String CLOSED = "action-2";
    public static final String PENDING = "action-3";
    public static final String MEASURE = "measure-plans";
    public static final String OUTCOME = "outcome-1.1";
    public static final String THEME = "theme-1";

    private static final Instant RECORDED = Instant.parse("2015-05-21T13:30:00Z");
    private static final String BY = "Board Secretary";

    private TestBoard() {}

    /** Everything on the board, parents before children. */
    public static List<Entity> rows() {
        List<Entity> rows = new ArrayList<>();
        rows.add(board());
        rows.addAll(agencies());
        rows.addAll(people());
        rows.addAll(source());
        rows.addAll(themes());
        rows.addAll(outcomes());
        rows.addAll(measures());
        rows.addAll(heldMeeting());
        rows.addAll(plannedMeeting());
        return rows;
    }

    /** What can be named on the board while something is entered. */
    public static Plan plan() {
        return new Plan(
                agencies(),
                people(),
                themes(),
                outcomes(),
                measures().stream()
                        .filter(Measure.class::isInstance)
                        .map(Measure.class::cast)
                        .toList(),
                source().stream()
                        .filter(Recommendation.class::isInstance)
                        .map(Recommendation.class::cast)
                        .toList(),
                source().stream()
                        .filter(Source.class::isInstance)
                        .map(Source.class::cast)
                        .toList());
    }

    public static Board board() {
        return new Board(
                BOARD,
                "wearton",
                "Wearton Improvement Board",
                "Wearton Council",
                "See the plan done.",
                "monthly",
                3,
                2,
                "");
    }

    public static List<Agency> agencies() {
        return List.of(
                new Agency("agency-council", BOARD, "council", "Wearton Council", 1),
                new Agency("agency-health", BOARD, "health", "Wearton Clinical Commissioning Group", 2),
                new Agency("agency-police", BOARD, "police", "Northern Police", 3));
    }

    public static List<Person> people() {
        return List.of(
                person(CHAIR, "council", "chair", "Independent Chair", BoardRole.CHAIR, false, 1),
                person(DCS, "council", "dcs", "Director of Children’s Services", BoardRole.MEMBER, true, 2),
                person(HEALTH, "health", "nurse", "Director of Nursing", BoardRole.MEMBER, true, 3),
                person(POLICE, "police", "super", "Superintendent", BoardRole.MEMBER, true, 4),
                person(SECRETARY, "council", "secretary", "Board Secretary", BoardRole.SECRETARY, false, 5),
                person(ADVISER, "health", "adviser", "Improvement Adviser", BoardRole.ADVISER, false, 6));
    }

    private static Person person(
            String id, String agency, String key, String post, BoardRole role, boolean canCommit, int place) {
        return new Person(
                id,
                BOARD,
                "agency-" + agency,
                key,
                post,
                role,
                false,
                false,
                canCommit,
                Optional.of(LocalDate.of(2014, 9, 1)),
                Optional.empty(),
                place);
    }

    private static List<Entity> source() {
        String source = "source-2015";
        return List.of(
                new Source(
                        source,
                        BOARD,
                        "inspection-2015",
                        SourceKind.INSPECTION,
                        "Inspectorate",
                        "Inspection of services for children",
                        Optional.of(LocalDate.of(2015, 1, 12)),
                        Optional.of(LocalDate.of(2015, 2, 4)),
                        Optional.of(LocalDate.of(2015, 3, 31)),
                        Optional.of(1),
                        Optional.of(140),
                        none(),
                        "",
                        1),
                new Judgement(
                        "judgement-1", source, "Overall", "Inadequate", LocalDate.of(2015, 3, 31), "", none(), "", 1),
                new Finding(
                        "finding-38",
                        source,
                        "38",
                        "Nobody is sure what is required from whom by when.",
                        none(),
                        "",
                        1),
                recommendation(1, "Make sure that every child has a plan.", "22, 38"),
                recommendation(2, "Agree who answers for early help.", "throughout"));
    }

    private static Recommendation recommendation(int number, String text, String references) {
        String id = "recommendation-" + number;
        return new Recommendation(
                id, "source-2015", "" + number, "the council", text, references, number == 1, "", none(), "", number);
    }

    public static List<Theme> themes() {
        return List.of(
                new Theme(
                        THEME,
                        BOARD,
                        1,
                        "Care leavers",
                        ThemeKind.THEME,
                        Optional.of(DCS),
                        Optional.of(HEALTH),
                        "Plans that are followed.",
                        none(),
                        "",
                        1),
                new Theme(
                        "theme-2",
                        BOARD,
                        2,
                        "Early help",
                        ThemeKind.ENABLER,
                        Optional.of(POLICE),
                        Optional.of(DCS),
                        "One front door.",
                        none(),
                        "",
                        2));
    }

    public static List<Outcome> outcomes() {
        return List.of(
                outcome("1.1", THEME, "Care leavers have a pathway plan that is kept up to date.", 1, Brag.AMBER),
                outcome("1.2", THEME, "Care leavers live in suitable homes.", 2, Brag.GREEN),
                outcome("2.1", "theme-2", "Families get early help within ten days.", 3, Brag.RED));
    }

    private static Outcome outcome(String ref, String theme, String statement, int rank, Brag status) {
        LocalDate due = LocalDate.of(2016, 3, 31);
        return new Outcome(
                "outcome-" + ref,
                theme,
                ref,
                statement,
                "All of them",
                Optional.of(DCS),
                Optional.of(due),
                Optional.of(rank),
                status,
                "As first judged.",
                none(),
                "",
                0);
    }

    private static List<Entity> measures() {
        return List.of(
                Answer.toRecommendation("answer-1", OUTCOME, "recommendation-1"),
                new Milestone(
                        "milestone-1", OUTCOME, "Every plan reviewed", LocalDate.of(2015, 9, 30), none(), none(), ""),
                measure(MEASURE, OUTCOME, "pathway-plans", "Pathway plans up to date", "percent", Better.HIGHER),
                measure("measure-days", "outcome-2.1", "days", "Days until help starts", "days", Better.LOWER),
                new Comparator("comparator-1", MEASURE, "England", "2014-15", new BigDecimal("78"), "table 4"),
                reading("reading-1", "2015-03-31", "61.5"),
                reading("reading-2", "2015-04-30", "64"));
    }

    private static Measure measure(String id, String outcome, String key, String title, String unit, Better better) {
        return new Measure(
                id,
                outcome,
                key,
                title,
                unit,
                Optional.of(better),
                MeasureKind.OUTCOME,
                "up to date",
                "all",
                "monthly",
                Optional.of(new BigDecimal("60")),
                Optional.of(LocalDate.of(2015, 3, 31)),
                Optional.of("source-2015"),
                Optional.of(new BigDecimal("95")),
                Optional.of(LocalDate.of(2016, 3, 31)),
                none(),
                1,
                "",
                none(),
                none(),
                "");
    }

    private static Reading reading(String id, String date, String value) {
        return new Reading(
                id,
                MEASURE,
                LocalDate.parse(date),
                new BigDecimal(value),
                none(),
                Optional.of(200),
                none(),
                Optional.of("source-2015"),
                "table 2",
                Quality.SUSPECT,
                "Counted by hand.",
                none(),
                RECORDED,
                BY);
    }

    private static List<Entity> heldMeeting() {
        LocalDateTime start = LocalDateTime.of(2015, 5, 21, 14, 0);
        Optional<LocalDateTime> end = Optional.of(start.plusMinutes(115));
        Meeting meeting = new Meeting(
                LAST_MEETING,
                BOARD,
                1,
                "Civic Centre",
                start,
                120,
                MeetingState.HELD,
                Optional.of(start),
                end,
                none(),
                none());
        return List.of(
                meeting,
                item(LAST_MEETING, 1, "Welcome", ItemKind.OPENING, none(), 300),
                item(LAST_MEETING, 2, "Care leavers", ItemKind.THEME, Optional.of(THEME), 5400),
                new Attendance("attendance-1", LAST_MEETING, DCS, Presence.PRESENT, ""),
                new MinuteNote(
                        "note-1", LAST_MEETING, "meeting-1-item-2", 1, "Plans are late.", NoteKind.SAID, RECORDED, BY),
                new Decision(
                        "decision-1",
                        LAST_MEETING,
                        "meeting-1-item-2",
                        2,
                        "Meet monthly.",
                        "Pace.",
                        "",
                        none(),
                        none(),
                        RECORDED,
                        BY),
                action(OVERDUE, 3, "Publish the threshold guide.", HEALTH, "health", "2015-06-05", ActionState.OPEN),
                action(CLOSED, 4, "Name a single reviewer.", DCS, "council", "2015-05-29", ActionState.CLOSED),
                action(PENDING, 5, "Audit forty case files.", POLICE, "police", "2015-07-10", ActionState.OPEN),
                new ActionUpdate(
                        "update-1",
                        CLOSED,
                        none(),
                        LocalDate.of(2015, 6, 2),
                        ActionState.CLOSED,
                        "Done.",
                        RECORDED,
                        BY),
                new ProgressNote(
                        "progress-1",
                        THEME,
                        Optional.of("outcome-1.2"),
                        LocalDate.of(2015, 5, 1),
                        ProgressKind.PROGRESS,
                        "Nine homes were inspected.",
                        Assurance.EVIDENCED,
                        Optional.of(EvidenceKind.RECORDS),
                        "visit log",
                        Impact.EARLY,
                        none(),
                        Optional.of("meeting-1-item-2"),
                        RECORDED,
                        BY),
                new StatusNote(
                        "status-1",
                        "meeting-1-item-2",
                        OUTCOME,
                        Brag.RED,
                        Brag.AMBER,
                        "As first judged.",
                        RECORDED,
                        BY));
    }

    private static Action action(
            String id, int place, String what, String owner, String agency, String due, ActionState state) {
        boolean closed = state == ActionState.CLOSED;
        Optional<LocalDate> done = closed ? Optional.of(LocalDate.of(2015, 6, 2)) : none();
        return new Action(
                id,
                BOARD,
                LAST_MEETING,
                "meeting-1-item-2",
                place,
                what,
                "A paper to the board.",
                owner,
                "agency-" + agency,
                LocalDate.parse(due),
                Optional.of(THEME),
                Optional.of(OUTCOME),
                Optional.of("recommendation-1"),
                state,
                done,
                done,
                closed ? "Done." : "",
                RECORDED,
                BY);
    }

    private static List<Entity> plannedMeeting() {
        return List.of(
                Meeting.planned(MEETING, BOARD, 2, "Civic Centre", START, 120),
                item(MEETING, 1, "Welcome, apologies and interests", ItemKind.OPENING, none(), 0),
                item(MEETING, 2, "Action log", ItemKind.ACTION_LOG, none(), 0),
                item(MEETING, 3, "Care leavers", ItemKind.THEME, Optional.of(THEME), 0),
                item(MEETING, 4, "Early help", ItemKind.THEME, Optional.of("theme-2"), 0),
                item(MEETING, 5, "Any other business", ItemKind.CLOSING, none(), 0));
    }

    private static AgendaItem item(
            String meeting, int place, String title, ItemKind kind, Optional<String> theme, int taken) {
        String id = meeting + "-item-" + place;
        return new AgendaItem(id, meeting, place, title, kind, theme, Optional.of(CHAIR), 20, taken);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
