package minutebook.tui.screens;

import java.nio.file.Path;
import java.util.List;
import minutebook.tui.Key;

/** Every screen of the program, by the way one gets there from the home screen of the sample board. */
@SuppressWarnings("ImmutableEnumChecker") // each way is a lambda that holds nothing
enum Places {
    HOME(at -> {}),
    HOME_HELP(at -> at.type("?")),
    MATTERS(at -> at.press(6, Key.DOWN).press(Key.ENTER)),
    PLAN_FORM(at -> at.type("n")),
    AGENDA(at -> at.type("E")),
    ITEM_FORM(at -> at.type("Ea")),
    PAPERS_OUT_FORM(at -> at.type("Eo")),
    LATE_ITEM_FORM(at -> at.type("Eo").press(Key.ENTER).type("a")),
    PAPERS(at -> at.sitsAtItem(4).type("L")),
    PAPER_FORM(at -> at.sitsAtItem(4).type("La")),
    HIGHLIGHT_FORM(at -> at.sitsAtItem(4).type("Lh")),
    PLANNER(BeforeScreensTest::proposes),
    SERIES_FORM(at -> at.type("Fs")),
    FORWARD_FORM(at -> at.type("Fa")),
    TEMPLATE(at -> at.type("Ft")),
    TEMPLATE_FORM(at -> at.type("Fta")),
    MEETING_PLANNED(BoardScreens::opensTheMeeting),
    MEETING_OPENING(at -> at.sitsAtItem(1)),
    MEETING_ACTIONS(at -> at.sitsAtItem(3)),
    MEETING_THEME(at -> at.sitsAtItem(4)),
    MEETING_CLOSING(at -> at.sitsAtItem(12).type("c")),
    CLOSING_WAIVING(at -> at.sitsAtItem(12).type("cw")),
    MEETING_DEFERRING(at -> at.sitsAtItem(4).type("f")),
    MEETING_ADJOURNING(at -> at.sitsAtItem(4).type("Z")),
    MEETING_INTO_PRIVATE(at -> at.sitsAtItem(4).type("2")),
    MEETING_IN_PRIVATE(at -> at.sitsAtItem(4)
            .type("2")
            .type("paragraph 3")
            .press(Key.TAB)
            .type("A price is being agreed")
            .press(Key.ENTER)),
    MEETING_HELP(at -> at.sitsAtItem(4).type("?")),
    FOLLOW(at -> at.sitsAtItem(4).enters("n", "Cases wait.").type("qf")),
    LAST_MEETING(at -> at.press(Key.END, Key.ENTER)),
    ATTENDANCE(at -> at.sitsAtItem(1).type("w")),
    ENGAGEMENT(at -> at.type("W")),
    INTEREST_LINE(at -> at.sitsAtItem(4).type("I")),
    INTEREST_FORM(at -> at.sitsAtItem(4).type("I").press(Key.TAB)),
    DEPUTY_FORM(at -> at.sitsAtItem(1).type("wd")),
    ACTION_LINE(at -> at.sitsAtItem(4).type("a")),
    ACTION_FORM(at -> at.sitsAtItem(4).type("a").press(Key.TAB)),
    DECISION_LINE(at -> at.sitsAtItem(4).type("d")),
    DECISION_FORM(at -> at.sitsAtItem(4).type("d").press(Key.TAB)),
    NOTE_LINE(at -> at.sitsAtItem(4).type("n")),
    NOTE_FORM(at -> at.sitsAtItem(4).type("n").press(Key.TAB)),
    PROGRESS_LINE(at -> at.sitsAtItem(4).type("p")),
    PROGRESS_FORM(at -> at.sitsAtItem(4).type("p").press(Key.TAB)),
    READING_LINE(at -> at.sitsAtItem(4).type("r")),
    READING_FORM(at -> at.sitsAtItem(4).type("r").press(Key.TAB)),
    STATUS_LINE(at -> at.sitsAtItem(4).type("s")),
    STATUS_FORM(at -> at.sitsAtItem(4).type("s").press(Key.TAB)),
    CHALLENGE_LINE(at -> at.sitsAtItem(4).type("C")),
    CHALLENGE_FORM(at -> at.sitsAtItem(4).type("C").press(Key.TAB)),
    ESCALATION_LINE(at -> at.sitsAtItem(4).type("X")),
    ESCALATION_FORM(at -> at.sitsAtItem(4).type("X").press(Key.TAB)),
    RISK_LINE(at -> at.sitsAtItem(4).type("R")),
    RISK_FORM(at -> at.sitsAtItem(4).type("R").press(Key.TAB)),
    CONSENT_LINE(at -> at.sitsAtItem(4).type("B")),
    CONSENT_FORM(at -> at.sitsAtItem(4).type("B").press(Key.TAB)),
    CORRECTION_LINE(at -> at.sitsAtItem(4).type("K")),
    CORRECTION_FORM(at -> at.sitsAtItem(4).type("K").press(Key.TAB)),
    TURN_LINE(at -> at.sitsAtItem(4).enters("n", "Late.").press(Key.TAB).type("T")),
    ACCOUNT(at -> at.sitsAtItem(4).enters("C", "chair: Why?").type("H")),
    ACCOUNT_FORM(at -> at.sitsAtItem(4).enters("C", "chair: Why?").type("He")),
    MOVE_ENTRY(at -> at.sitsAtItem(4).enters("n", "Late.").press(Key.TAB).type("m")),
    THEME(at -> at.sitsAtItem(4).type("t")),
    ACTIONS(at -> at.type("a")),
    ACTIONS_FINDING(at -> at.type("a/")),
    PALETTE(at -> at.sitsAtItem(4).type(":")),
    ACTION_IN_FULL(at -> at.type("a").press(Key.ENTER)),
    ACTION_SETTLING(at -> at.type("ae")),
    ACTION_EXTENDING(at -> at.sitsAtItem(3).type("lE")),
    REMINDERS(at -> at.type("aR")),
    FIGURES(at -> at.type("aF")),
    MINUTES(at -> at.type("m")),
    MINUTES_LAST(at -> at.press(Key.END, Key.UP).type("m")),
    PUBLISH(at -> at.type("mw")),
    PUBLISH_FOLDER(at -> at.type("wf")),
    PUBLISHED(PublishScreenTest::published),
    PUBLISH_FINDINGS(PublishScreenTest::found),
    AFTER(at -> at.press(Key.END, Key.UP).type("mM")),
    AFTER_AGREEING(at -> at.sitsAtItem(2).type("Ma")),
    AFTER_CIRCULATING(at -> at.sitsAtItem(2).type("Mc")),
    AFTER_COMMENTING(at -> at.sitsAtItem(2).type("Mc").press(Key.ENTER).type("t")),
    AFTER_SETTLING(AfterSteps::settling),
    AFTER_NOTICE(at -> at.sitsAtItem(2).type("Mn")),
    AFTER_EXTRACTS(at -> at.sitsAtItem(2).type("Me")),
    AFTER_CHANGES(at -> AfterSteps.settled(at).type("ayd")),
    TRACE(at -> at.type("t")),
    TRACE_OUTCOMES(at -> at.type("t").press(Key.TAB)),
    TRACE_FINDINGS(at -> at.type("t").press(Key.TAB, Key.TAB)),
    TRACE_UNCOVERED(at -> at.type("t").press(Key.TAB, Key.TAB, Key.TAB)),
    TRACE_CHAIN(at -> at.type("t").press(Key.ENTER)),
    JUDGEMENTS(at -> at.type("J")),
    DUE(at -> at.type("R")),
    DUE_AT_ITEM(at -> at.sitsAtItem(4).type("y")),
    DUE_FORM(at -> at.type("R").press(Key.ENTER)),
    SMART(at -> at.type("c")),
    SMART_THEME(at -> at.sitsAtItem(4).type("tc")),
    MEASURES(at -> at.type("M")),
    MEASURES_OFF_PACE(at -> at.type("Mo")),
    MEASURE(at -> at.type("M").press(Key.DOWN, Key.DOWN, Key.ENTER)),
    MEASURE_READING(at -> at.type("M").press(Key.ENTER).type("r")),
    PASTE(at -> at.type("Mp")),
    PASTED(at -> at.type("Mp").press(Key.paste("in-touch,2015-04-30,44\nin-touch,soon,45"))),
    HISTORY(at -> at.type("h")),
    NEWS(at -> NewsSteps.some(at).type("v")),
    NEWS_NONE(at -> at.type("v")),
    NEWS_WHILE_TYPING(at -> NewsSteps.some(at.sitsAtItem(4).type("nCases"))),
    SEARCH(at -> at.type("/").type("plan").press(Key.ENTER)),
    OUTLINE(at -> at.type("P")),
    OUTLINE_ADDING(at -> at.type("Pn")),
    OUTLINE_LINKING(at -> at.type("P").press(2, Key.DOWN).type("l")),
    OUTLINE_UNLINKING(at -> at.type("P").press(2, Key.DOWN).type("L")),
    OUTLINE_RETIRING(at -> at.type("P").press(2, Key.DOWN).type("x")),
    OUTLINE_CHANGES(at -> at.sitsAtItem(4).type("V").press(Key.ENTER).type("PJv")),
    THEME_FORM(at -> at.type("Pe")),
    OUTCOME_FORM(at -> at.type("P").press(2, Key.DOWN).type("e")),
    MEASURE_FORM(at -> at.type("P").press(3, Key.DOWN).type("e")),
    NEW_MEASURE_FORM(at -> at.type("P").press(2, Key.DOWN).type("n").press(Key.ENTER)),
    KINDS(at -> at.type("Po")),
    PEOPLE(at -> at.type("Po").type("people").press(Key.ENTER)),
    RECOMMENDATIONS(at -> at.type("Po").type("recomm").press(Key.ENTER)),
    READINGS(at -> at.type("P").press(3, Key.DOWN).type("r")),
    RULES_FORM(at -> at.type("Po").type("rules").press(Key.ENTER)),
    IMPORT_FORM(at -> at.type("PI")),
    IMPORT(at -> PlanFile.beside(at, PlanFile.SOUND)),
    IMPORT_ROWS(at -> PlanFile.beside(at, PlanFile.REFUSED).press(Key.TAB)),
    IMPORT_ASKING(at -> PlanFile.beside(at, PlanFile.SOUND).type("w")),
    IMPORT_HOSTILE(at -> PlanFile.beside(at, PlanFile.hostile()).press(Key.TAB)),
    APPROVING(at -> at.sitsAtItem(4).type("V")),
    BOARD_FORM(at -> at.type("N")),
    MINE("chief-sw", at -> at.type("o")),
    MINE_PROGRESS("chief-sw", at -> at.type("oe")),
    MINE_ASKING("chief-sw", at -> at.type("oA")),
    MINE_MEASURES("chief-sw", at -> at.type("om")),
    MINE_HIGHLIGHT("chief-sw", at -> at.type("ow")),
    MINE_DECISIONS("head-safeguarding", at -> at.type("od"));

    private interface Way {
        void go(BoardScreens at);
    }

    private final String actor;
    private final Way way;

    Places(Way way) {
        this(BoardScreens.SECRETARY, way);
    }

    /** @param actor who goes there */
    Places(String actor, Way way) {
        this.actor = actor;
        this.way = way;
    }

    /** Who goes there, at the home screen of a file. */
    BoardScreens at(Path file) {
        return BoardScreens.at(file, actor);
    }

    void open(BoardScreens at) {
        way.go(at);
    }

    /** Widths and heights of terminals: those people have, and two under any use. */
    static List<int[]> sizes() {
        return List.of(
                new int[] {80, 24},
                new int[] {40, 10},
                new int[] {60, 15},
                new int[] {120, 40},
                new int[] {200, 60},
                new int[] {20, 5},
                new int[] {1, 1});
    }
}
