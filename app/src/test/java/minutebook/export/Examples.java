package minutebook.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.Assurance;
import minutebook.domain.Better;
import minutebook.domain.BoardRules;
import minutebook.domain.Brag;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.ItemKind;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;
import minutebook.view.CalendarView;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;
import minutebook.view.Proceedings;
import minutebook.view.Revision;

/** Whole views to print: an ordinary meeting, the same with hostile text, one not held, and two action logs. */
final class Examples {
    /** Text that looks like the markup of every format, with characters that some of them cannot hold. */
    static final List<String> HOSTILE = List.of(
            "*bold* _under_ `code` ~~struck~~ [link](https://example.org) ![image](x.png)",
            "<b>bold</b> <script>alert(1)</script> &amp; & \"quoted\" ]]>",
            "# not a heading",
            "1. not a list\n- nor this\n+ nor this\n> nor a quotation\n=== \n---\n| a | b |\n|---|---|",
            "=HYPERLINK(\"https://example.org\",\"click\")",
            "+44 191 496 0000",
            "-5",
            "@SUM(A1:A9)",
            "bell \u0007 escape \u001b[31m next line \u0085 override \u202e done \ufffe half \ud83d end",
            "family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 café naïve",
            "\u0627\u0644\u0623\u0637\u0641\u0627\u0644 \u0623\u0648\u0644\u0627\u064b",
            "a\tb",
            "    four spaces before",
            "x".repeat(10_000));

    /** What the record of these had come to. */
    private static final Revision REVISION = new Revision(812, Instant.parse("2015-06-18T15:05:07.25Z"));

    private static final Fixture BOARD = new Fixture();

    private Examples() {}

    static MinutesView held() {
        return minutes(BOARD.held(), List.of(opening(), earlierActions(), leavingCare(), other()));
    }

    static MinutesView inSession() {
        return minutes(BOARD.inSession(), List.of(opening(), other()));
    }

    static MinutesView planned() {
        MinutesView view = minutes(BOARD.planned(), List.of(BOARD.empty(BOARD.item(1, "Welcome", ItemKind.OPENING))));
        return new MinutesView(
                view.board(),
                view.rules(),
                view.meeting(),
                Optional.empty(),
                view.today(),
                BOARD.sitting(view.meeting(), List.of(), view.items()),
                view.items());
    }

    static MinutesView hostile() {
        List<ItemRecord> items = List.of(
                BOARD.said(
                        BOARD.item(1, "# <Title> *with* | `markup` & =1+1", ItemKind.OPENING),
                        HOSTILE.toArray(String[]::new)),
                hostileEntries());
        return minutes(BOARD.held(), items);
    }

    static CalendarView calendar() {
        return calendar(log());
    }

    static CalendarView calendar(ActionLogView log) {
        List<ActionRow> open = log.actions().stream()
                .filter(row -> row.action().state().isPending())
                .toList();
        return new CalendarView(
                BOARD.board,
                Fixture.DAY,
                List.of(BOARD.held(), BOARD.planned()),
                new ActionLogView(BOARD.board, Fixture.DAY, "", open, Set.of(), REVISION));
    }

    static ActionLogView log() {
        return new ActionLogView(BOARD.board, Fixture.DAY, "", rows(), Set.of(), REVISION);
    }

    static ActionLogView emptyLog() {
        return new ActionLogView(
                BOARD.board, Fixture.DAY, "open, owner Head of Safeguarding", List.of(), Set.of(), REVISION);
    }

    static ActionLogView hostileLog() {
        return new ActionLogView(
                BOARD.board,
                Fixture.DAY,
                "",
                HOSTILE.stream()
                        .map(text -> BOARD.row(
                                "A07-01", BOARD.action(text, text, BOARD.head, Fixture.DAY), BOARD.head, BOARD.council))
                        .toList(),
                Set.of(),
                REVISION);
    }

    private static MinutesView minutes(Meeting meeting, List<ItemRecord> items) {
        return new MinutesView(
                BOARD.board,
                BoardRules.usual("rules", BOARD.board.id()),
                meeting,
                Optional.of(BOARD.next()),
                Fixture.DAY,
                BOARD.sitting(meeting, BOARD.attendance(), items),
                items);
    }

    private static ItemRecord opening() {
        return BOARD.said(
                BOARD.item(1, "Welcome and apologies", ItemKind.OPENING),
                "The chair welcomed the members.\n\nThe minutes of meeting 6 were agreed.\nOne name was put right.");
    }

    private static ItemRecord earlierActions() {
        ItemRecord empty = BOARD.empty(BOARD.item(2, "Action log", ItemKind.ACTION_LOG));
        return new ItemRecord(
                empty.item(),
                empty.theme(),
                Optional.of(BOARD.secretary),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        BOARD.settled(
                                "A05-02", doneLate(), BOARD.nurse, BOARD.health, ActionState.CLOSED, "Guide seen"),
                        BOARD.settled(
                                "A06-01", reported(), BOARD.head, BOARD.council, ActionState.REPORTED_DONE, "Done."),
                        BOARD.settled(
                                "A06-02",
                                dropped(),
                                BOARD.voices,
                                BOARD.voluntary,
                                ActionState.DROPPED,
                                "Overtaken by A06-01"),
                        BOARD.settled(
                                "A06-03",
                                open(),
                                BOARD.superintendent,
                                BOARD.police,
                                ActionState.OPEN,
                                "Two weeks more needed")),
                List.of(),
                List.of(),
                Proceedings.NONE);
    }

    private static ItemRecord leavingCare() {
        return new ItemRecord(
                BOARD.item(3, "Leaving care well", ItemKind.THEME),
                Optional.of(BOARD.theme),
                Optional.of(BOARD.head),
                List.of(BOARD.note("The board asked why a third of care leavers still have no plan."
                        + " The Head of Safeguarding said that two posts had been empty since March.")),
                List.of(
                        BOARD.progress(
                                ProgressKind.PROGRESS,
                                "Two personal advisers have been appointed",
                                Assurance.REPORTED,
                                Optional.empty(),
                                "",
                                Impact.TOO_NEW),
                        BOARD.progress(
                                ProgressKind.CONCERN,
                                "Half of the plans that were read had no date for a review.",
                                Assurance.EVIDENCED,
                                Optional.of(EvidenceKind.AUDIT),
                                "case audit of May 2015, page 4",
                                Impact.NONE_SEEN),
                        BOARD.progress(
                                ProgressKind.CHILDS_VOICE,
                                "“I wrote my plan with my adviser and it is mine.”",
                                Assurance.VERIFIED,
                                Optional.of(EvidenceKind.CHILDS_VOICE),
                                "care leavers’ forum, 9 June 2015",
                                Impact.EARLY),
                        BOARD.progress(
                                ProgressKind.ACHIEVEMENT,
                                "All care leavers were offered a home of their choice",
                                Assurance.REPORTED,
                                Optional.of(EvidenceKind.RECORDS),
                                "",
                                Impact.SUSTAINED)),
                List.of(
                        BOARD.reading(
                                plans(),
                                "69",
                                Optional.of(88),
                                Optional.of(3),
                                Quality.SOUND,
                                "",
                                "monthly return, table 2"),
                        BOARD.reading(
                                visits(),
                                "91.5",
                                Optional.empty(),
                                Optional.empty(),
                                Quality.SUSPECT,
                                "Visits that were missed are not counted",
                                "the Head of Safeguarding"),
                        BOARD.reading(
                                waits(),
                                "34",
                                Optional.empty(),
                                Optional.empty(),
                                Quality.KNOWN_WRONG,
                                "Closed cases were counted twice.",
                                "")),
                List.of(
                        BOARD.status(Brag.GREEN, Brag.AMBER, "One care leaver in three has no plan"),
                        BOARD.status(Brag.AMBER, Brag.AMBER, "No change.")),
                List.of(),
                List.of(
                        BOARD.decision(
                                "D07-01",
                                "Plans are to be read by a second manager from July",
                                "Half of those read in May had no date for a review",
                                "The Headteacher representative asked for a date in September"),
                        BOARD.decision(
                                "D07-02",
                                "The waiting times are not to be published until they have been counted again.",
                                "",
                                "")),
                List.of(agreed("A07-01"), gap("A07-02")),
                Proceedings.NONE);
    }

    private static ItemRecord other() {
        return BOARD.empty(BOARD.item(4, "Any other business", ItemKind.ANY_OTHER));
    }

    private static ItemRecord hostileEntries() {
        String text = String.join(" ", HOSTILE.subList(0, 8));
        return new ItemRecord(
                BOARD.item(2, "| | |", ItemKind.THEME),
                Optional.of(BOARD.theme),
                Optional.of(BOARD.head),
                List.of(),
                HOSTILE.stream()
                        .map(words -> BOARD.progress(
                                ProgressKind.CONCERN,
                                words,
                                Assurance.EVIDENCED,
                                Optional.of(EvidenceKind.DATA),
                                "<i>*ref*</i>",
                                Impact.EARLY))
                        .toList(),
                List.of(BOARD.reading(plans(), "69", Optional.of(88), Optional.empty(), Quality.SUSPECT, text, text)),
                List.of(BOARD.status(Brag.RED, Brag.GREEN, text)),
                List.of(BOARD.settled("A06-03", open(), BOARD.superintendent, BOARD.police, ActionState.OPEN, text)),
                List.of(BOARD.decision("D07-01", text, text, text)),
                HOSTILE.stream()
                        .map(words -> BOARD.row(
                                "A07-01",
                                BOARD.action(words, words, BOARD.head, Fixture.DAY),
                                BOARD.head,
                                BOARD.council))
                        .toList(),
                Proceedings.NONE);
    }

    private static List<ActionRow> rows() {
        return List.of(
                BOARD.row(
                        "A05-02",
                        doneLate(),
                        BOARD.nurse,
                        BOARD.health,
                        BOARD.update(ActionState.CLOSED, "Guide seen")),
                BOARD.row("A06-01", reported(), BOARD.head, BOARD.council),
                BOARD.row("A06-02", dropped(), BOARD.voices, BOARD.voluntary),
                BOARD.row("A06-03", open(), BOARD.superintendent, BOARD.police),
                agreed("A07-01"),
                gap("A07-02"));
    }

    private static Action doneLate() {
        return BOARD.action(
                        "Publish the threshold guide",
                        "Signed-off version on every partner’s site",
                        BOARD.nurse,
                        LocalDate.of(2015, 5, 18))
                .reportDone(LocalDate.of(2015, 5, 30))
                .close(Fixture.DAY, "Guide seen");
    }

    private static Action reported() {
        return BOARD.action("Appoint two personal advisers", "Both in post", BOARD.head, LocalDate.of(2015, 6, 30))
                .reportDone(LocalDate.of(2015, 6, 12));
    }

    private static Action dropped() {
        return BOARD.action(
                        "Ask care leavers to sit on the appointment panel", "", BOARD.voices, LocalDate.of(2015, 6, 10))
                .drop(Fixture.DAY, "Overtaken by A06-01");
    }

    private static Action open() {
        return BOARD.action(
                "Share the list of children who go missing",
                "Weekly list, sent each Monday",
                BOARD.superintendent,
                LocalDate.of(2015, 6, 4));
    }

    private static ActionRow agreed(String ref) {
        return BOARD.row(
                ref,
                BOARD.action(
                        "Write a plan with each care leaver who has none",
                        "39 plans, each signed by the young person",
                        BOARD.head,
                        LocalDate.of(2015, 7, 31)),
                BOARD.head,
                BOARD.council);
    }

    private static ActionRow gap(String ref) {
        return BOARD.row(
                ref,
                BOARD.action("Count the waiting times again", "", BOARD.nurse, LocalDate.of(2015, 7, 9)),
                BOARD.nurse,
                BOARD.health);
    }

    private static Measure plans() {
        return BOARD.measure(
                "Care leavers with a pathway plan", "percent", Better.HIGHER, Optional.of(new BigDecimal("95")));
    }

    private static Measure visits() {
        return BOARD.measure("Visits made on time", "percent", Better.HIGHER, Optional.of(new BigDecimal("90")));
    }

    private static Measure waits() {
        return BOARD.measure("Longest wait for a health assessment", "weeks", Better.LOWER, Optional.empty());
    }
}
