package minutebook.pack;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.domain.*;

/** {@link TestBoard} with one thing at least of every kind that a file keeps, and every component filled in somewhere. */
final class WholeBoard {
    private static final Instant AT = Instant.parse("2015-06-18T13:30:00.250Z");
    private static final String BY = "Minute Taker";
    private static final String BOARD = TestBoard.BOARD;
    private static final String MEETING = TestBoard.MEETING;
    private static final String ITEM = MEETING + "-item-3";
    private static final LocalDate DAY = LocalDate.of(2015, 6, 19);
    private static final Optional<LocalDate> MAYBE_DAY = Optional.of(DAY);
    private static final LocalDateTime TIME = LocalDateTime.of(2015, 6, 18, 15, 10, 30);
    private static final String HASH = "0123456789abcdef".repeat(4);

    private WholeBoard() {}

    static List<Entity> rows() {
        List<Entity> rows = new ArrayList<>(TestBoard.rows());
        rows.addAll(plan());
        rows.addAll(registers());
        rows.addAll(meeting());
        rows.addAll(atTheTable());
        rows.addAll(aboutTheMeeting());
        return rows;
    }

    private static List<Entity> plan() {
        String source = "source-2015";
        return List.of(
                new Board(
                        BOARD,
                        "wearton",
                        "Wearton Improvement Board",
                        "Wearton Council",
                        "See.",
                        "monthly",
                        3,
                        2,
                        "Ours."),
                new Person(
                        "person-it",
                        BOARD,
                        "agency-police",
                        "it",
                        "Analyst",
                        BoardRole.OBSERVER,
                        true,
                        true,
                        false,
                        MAYBE_DAY,
                        MAYBE_DAY,
                        7,
                        "w00042"),
                new Source(
                        "source-old",
                        BOARD,
                        "audit-2014",
                        SourceKind.AUDIT,
                        "Auditor",
                        "Audit",
                        none(),
                        none(),
                        none(),
                        none(),
                        none(),
                        MAYBE_DAY,
                        "Overtaken.",
                        2),
                new Judgement("judgement-2", source, "Leadership", "Good", DAY, "Better.", MAYBE_DAY, "Replaced.", 2),
                new Finding("finding-39", source, "38", "Said again.", MAYBE_DAY, "Twice.", 2),
                new Recommendation(
                        "recommendation-3", source, "3", "all", "Do.", "7", true, "Odd.", MAYBE_DAY, "Done.", 3),
                new Theme("theme-3", BOARD, 3, "Voice", ThemeKind.ENABLER, none(), none(), "", MAYBE_DAY, "Merged.", 3),
                new Outcome(
                        "outcome-3.1",
                        "theme-3",
                        "3.1",
                        "Children are heard.",
                        "",
                        none(),
                        none(),
                        none(),
                        Brag.RED,
                        "No.",
                        MAYBE_DAY,
                        "Merged.",
                        1),
                new Answer("answer-2", TestBoard.OUTCOME, none(), Optional.of("finding-38"), none()),
                new Answer("answer-3", TestBoard.OUTCOME, none(), none(), Optional.of("decision-1")),
                new Milestone("milestone-2", TestBoard.OUTCOME, "Half", DAY, MAYBE_DAY, MAYBE_DAY, "Enough."),
                new Measure(
                        "measure-3",
                        TestBoard.OUTCOME,
                        "heard",
                        "Children heard",
                        "percent",
                        Optional.of(Better.LOWER),
                        MeasureKind.QUALITY,
                        "heard",
                        "all",
                        "yearly",
                        number("5"),
                        MAYBE_DAY,
                        Optional.of(source),
                        number("9"),
                        MAYBE_DAY,
                        number("0.5"),
                        2,
                        "p. 3",
                        Optional.of(TestBoard.MEASURE),
                        MAYBE_DAY,
                        "No."),
                new Comparator(
                        "comparator-2", TestBoard.MEASURE, "North East", "2014-15", new BigDecimal("77"), "table 5"));
    }

    private static List<Entity> registers() {
        return List.of(
                new BoardRules(
                        "rules-1",
                        BOARD,
                        6,
                        TwoOfThree.ONLY_THE_TWO,
                        3,
                        4,
                        5,
                        "b",
                        "g",
                        "a",
                        "r",
                        3,
                        ClosingRule.AT_A_MEETING,
                        4,
                        9,
                        Strangers.READ),
                new Risk(
                        "risk-1",
                        BOARD,
                        1,
                        Optional.of(TestBoard.THEME),
                        "Cause.",
                        "Event.",
                        "Effect.",
                        3,
                        4,
                        Optional.of(TestBoard.DCS),
                        "Plan.",
                        MAYBE_DAY,
                        "Gone.",
                        1),
                new AreaProgress(
                        "area-1",
                        "source-2015",
                        "Homes",
                        VisitProgress.PROGRESSING,
                        Optional.of(TestBoard.OUTCOME),
                        "p. 2",
                        "Slow.",
                        1),
                new Rebase("rebase-1", TestBoard.MEASURE, DAY, "New way.", "decision-1", AT, BY),
                new PlanVersion("version-1", BOARD, 1, ITEM, DAY, "First.", AT, BY),
                new ReportDue(
                        "report-1",
                        BOARD,
                        "annual-report",
                        "Annual report",
                        Optional.of(TestBoard.HEALTH),
                        12,
                        DAY,
                        none(),
                        "",
                        1),
                new ReportDue(
                        "report-2",
                        BOARD,
                        "closing-report",
                        "Closing report",
                        none(),
                        0,
                        DAY,
                        MAYBE_DAY,
                        "Not needed.",
                        2),
                new LinkedBoard(
                        "linked-1",
                        BOARD,
                        "health-board",
                        "Health Board",
                        "Figures.",
                        "Strategy.",
                        Optional.of(TestBoard.HEALTH),
                        MAYBE_DAY,
                        "Wound up.",
                        1),
                new TemplateItem(
                        "template-1",
                        BOARD,
                        "Exempt business",
                        ItemKind.THEME,
                        Optional.of(TestBoard.THEME),
                        Optional.of(TestBoard.DCS),
                        10,
                        Part.PART_2,
                        1),
                new MeetingSeries("series-1", BOARD, TIME, Rhythm.MONTHS, 2, 120, "Civic Centre", 70));
    }

    private static List<Entity> meeting() {
        return List.of(
                new Meeting(
                        MEETING,
                        BOARD,
                        2,
                        "Civic Centre",
                        TestBoard.START,
                        120,
                        MeetingState.IN_SESSION,
                        Optional.of(TestBoard.START),
                        Optional.of(TIME),
                        Optional.of(ITEM),
                        Optional.of(TIME),
                        MAYBE_DAY),
                new AgendaItem(
                        MEETING + "-item-9",
                        MEETING,
                        9,
                        "A placement",
                        ItemKind.THEME,
                        Optional.of(TestBoard.THEME),
                        Optional.of(TestBoard.DCS),
                        5,
                        61,
                        Part.PART_2,
                        "Paragraph 2",
                        "Privacy outweighs.",
                        "Came up today."),
                new Attendance("attendance-2", MEETING, TestBoard.POLICE, Presence.DEPUTY, "Inspector", MAYBE_DAY),
                new MinuteNote("note-2", MEETING, ITEM, 1, "Shared well.", NoteKind.GOOD_PRACTICE, AT, BY),
                new Decision(
                        "decision-2",
                        MEETING,
                        ITEM,
                        2,
                        "Agree.",
                        "Why.",
                        "Police did not.",
                        Optional.of(TestBoard.OUTCOME),
                        Optional.of("recommendation-1"),
                        true,
                        AT,
                        BY),
                new Action(
                        "action-4",
                        BOARD,
                        MEETING,
                        ITEM,
                        3,
                        "Write.",
                        "A page.",
                        TestBoard.DCS,
                        "agency-health",
                        DAY,
                        Optional.of(TestBoard.THEME),
                        Optional.of(TestBoard.OUTCOME),
                        Optional.of("recommendation-1"),
                        ActionState.DROPPED,
                        MAYBE_DAY,
                        MAYBE_DAY,
                        "Overtaken.",
                        MAYBE_DAY,
                        AT,
                        BY),
                new ActionUpdate(
                        "update-2",
                        TestBoard.OVERDUE,
                        Optional.of(ITEM),
                        DAY,
                        ActionState.OPEN,
                        "More time.",
                        UpdateKind.EXTENDED,
                        "Director of Nursing",
                        MAYBE_DAY,
                        AT,
                        BY),
                new Reading(
                        "reading-3",
                        TestBoard.MEASURE,
                        DAY,
                        new BigDecimal("70"),
                        Optional.of(7),
                        Optional.of(10),
                        Optional.of(1),
                        Optional.of("source-2015"),
                        "p. 1",
                        Quality.SUSPECT,
                        "Few.",
                        Optional.of(ITEM),
                        AT,
                        BY),
                new ProgressNote(
                        "progress-2",
                        TestBoard.THEME,
                        Optional.of(TestBoard.OUTCOME),
                        DAY,
                        ProgressKind.CONCERN,
                        "Slow.",
                        Assurance.VERIFIED,
                        Optional.of(EvidenceKind.AUDIT),
                        "file 3",
                        Impact.EARLY,
                        MAYBE_DAY,
                        Optional.of(ITEM),
                        AT,
                        BY),
                new StatusNote("status-2", ITEM, TestBoard.OUTCOME, Brag.AMBER, Brag.GREEN, "Seen.", AT, BY));
    }

    private static List<Entity> atTheTable() {
        return List.of(
                new Movement("movement-1", MEETING, ITEM, TestBoard.POLICE, Way.LEFT, AT, BY),
                new Interest("interest-1", MEETING, ITEM, TestBoard.HEALTH, "Works for the provider.", true, AT, BY),
                new Challenge(
                        "challenge-1", MEETING, ITEM, 4, "Chair", "", "Why so slow?", "", Worked.NOT_KNOWN, AT, BY),
                new Challenge(
                        "challenge-2",
                        MEETING,
                        ITEM,
                        5,
                        "Chair",
                        "Director",
                        "Who checks?",
                        "I do.",
                        Worked.PARTLY,
                        AT,
                        BY),
                new Escalation(
                        "escalation-1",
                        MEETING,
                        ITEM,
                        6,
                        none(),
                        none(),
                        Optional.of("challenge-2"),
                        EscalationLevel.OUTSIDE,
                        "The Department",
                        DAY,
                        "Twice late.",
                        "Noted.",
                        MAYBE_DAY,
                        Worked.YES,
                        AT,
                        BY),
                new Escalation(
                        "escalation-2",
                        MEETING,
                        ITEM,
                        7,
                        Optional.of(TestBoard.OVERDUE),
                        Optional.of(TestBoard.OUTCOME),
                        none(),
                        EscalationLevel.SPONSOR,
                        "The sponsor",
                        DAY,
                        "Late.",
                        "",
                        none(),
                        Worked.NOT_KNOWN,
                        AT,
                        BY),
                new RiskNote("risk-note-1", ITEM, "risk-1", Optional.of(2), Optional.of(3), 3, 4, "Two left.", AT, BY),
                new MinuteCorrection(
                        "correction-1", ITEM, TestBoard.LAST_MEETING, 1, "Item 2", "late", "very late", AT, BY),
                new Exclusion(
                        "exclusion-1",
                        MEETING,
                        ITEM,
                        "That the public be excluded.",
                        TIME,
                        Optional.of(TIME.plusMinutes(9)),
                        AT,
                        BY),
                new Adjournment(
                        "adjournment-1",
                        MEETING,
                        ITEM,
                        TIME,
                        Optional.of(TIME.plusDays(7)),
                        "Annexe",
                        "Fire alarm.",
                        Optional.of(TIME.plusDays(8)),
                        AT,
                        BY),
                new Paper("paper-1", ITEM, 1, "Dataset", "papers/dataset.pdf", HASH, true, AT, BY),
                new ReportReceived("received-1", "report-1", Optional.of(ITEM), DAY, "On time.", AT, BY),
                new LinkedBoardMet("met-1", "linked-1", Optional.of(ITEM), DAY, "Agreed funding.", AT, BY),
                new PublicRelease(
                        "release-1", BOARD, "minutes", "1", DAY, 2, HASH, "The families agreed to it.", AT, BY));
    }

    private static List<Entity> aboutTheMeeting() {
        String last = TestBoard.LAST_MEETING;
        return List.of(
                new Waiver("waiver-1", MEETING, "NO_REASON:decision-2", "Plain.", AT, BY),
                new Waiver("waiver-2", MEETING, "NO_EVIDENCE:status-2", "Follows.", AT, BY),
                new Waiver("waiver-3", MEETING, "CLOCK:" + MEETING, "Broken.", AT, BY),
                new Waiver("waiver-4", MEETING, "NO_EXPECTATION:action-4", "Dropped.", AT, BY),
                new Waiver("waiver-5", MEETING, "EMPTY:" + ITEM, "Nothing said.", AT, BY),
                new Waiver("waiver-6", MEETING, "NO_RESPONSE:challenge-1", "Next time.", AT, BY),
                new HighlightReport(
                        "highlight-1",
                        MEETING,
                        TestBoard.THEME,
                        Optional.of(TestBoard.DCS),
                        "Much.",
                        "More.",
                        "Staff.",
                        "Money.",
                        DAY,
                        AT,
                        BY),
                new ForwardItem(
                        "forward-1",
                        BOARD,
                        "Budget",
                        ItemKind.REPORT,
                        Optional.of(TestBoard.THEME),
                        Optional.of(TestBoard.DCS),
                        20,
                        MAYBE_DAY,
                        "No time.",
                        Optional.of(last + "-item-1"),
                        Optional.of(ITEM),
                        AT,
                        BY),
                new Sending(
                        "sending-1",
                        last,
                        Paperwork.MINUTES,
                        DAY,
                        "All members",
                        "[{\"text\":\"Plans\\tare “late”\"}]",
                        HASH,
                        HASH,
                        AT,
                        BY),
                new MinutesComment(
                        "comment-1",
                        last,
                        "Director",
                        "Item 2",
                        "Not so.",
                        DAY,
                        CommentState.NOT_ACCEPTED,
                        "It was.",
                        AT,
                        BY),
                new Approval("approval-1", last, ITEM, DAY, "[\n{\"heading\":\"Minutes\"}\n]", HASH, HASH, AT, BY),
                new ActionDependency("dependency-1", TestBoard.PENDING, "action-4", AT, BY));
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
