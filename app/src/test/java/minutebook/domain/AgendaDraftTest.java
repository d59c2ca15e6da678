package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaDraftTest {
    private static final LocalDate DAY = LocalDate.of(2015, 7, 30);
    private static final List<ItemKind> KINDS = List.of(ItemKind.values());

    @Test
    void the_usual_agenda_has_each_theme_and_adds_up() {
        List<DraftItem> items = AgendaDraft.of(120, List.of(), due(List.of(), List.of(), turn(1, 0, 0), turn(2, 0, 0)));
        assertEquals(
                List.of(
                        "Welcome, apologies and interests 5",
                        "Minutes of the last meeting 5",
                        "Action log 10",
                        "Theme 1 47",
                        "Theme 2 47",
                        "Any other business and next meeting 5"),
                inWords(items));
    }

    @Test
    void what_is_due_comes_after_the_formalities_and_reports_come_before_the_end() {
        AgendaDue due = new AgendaDue(
                Optional.empty(),
                true,
                true,
                true,
                List.of(waiting("Visit", ItemKind.DISCUSSION, "")),
                Set.of(),
                List.of(report("Annual report", 12, DAY)),
                List.of(turn(1, 0, 0)));
        assertEquals(
                List.of(
                        "Welcome, apologies and interests 5",
                        "Minutes of the last meeting 5",
                        "Matters arising 5",
                        "Action log 10",
                        "Visit 15",
                        "Theme 1 70",
                        "Annual report 5",
                        "Any other business and next meeting 5"),
                inWords(AgendaDraft.of(120, List.of(), due)));
    }

    @Test
    void what_is_on_the_agenda_by_itself_is_taken_up_there() {
        List<DraftItem> items = AgendaDraft.of(
                120,
                List.of(),
                due(
                        List.of(waiting("Theme 1", ItemKind.THEME, "theme-1"), waiting("Log", ItemKind.ACTION_LOG, "")),
                        List.of(),
                        turn(1, 0, 0)));
        assertEquals(5, items.size());
        assertEquals(Optional.of("Log"), items.get(2).takes());
        assertEquals(Optional.of("Theme 1"), items.get(3).takes());
    }

    @Test
    void what_is_left_of_a_theme_comes_with_the_theme_unless_it_is_private() {
        ForwardItem planned = waiting("Annual report", ItemKind.THEME, "theme-1");
        assertEquals(
                6,
                AgendaDraft.of(120, List.of(), due(List.of(planned), List.of(), turn(1, 0, 0)))
                        .size());
        List<ForwardItem> rest = List.of(deferred(planned));
        assertEquals(
                5,
                AgendaDraft.of(120, List.of(), due(rest, List.of(), turn(1, 0, 0)))
                        .size());
        AgendaDue inPrivate = new AgendaDue(
                Optional.empty(),
                false,
                false,
                false,
                rest,
                Set.of(rest.get(0).id()),
                List.of(),
                List.of(turn(1, 0, 0)));
        assertEquals(6, AgendaDraft.of(120, List.of(), inPrivate).size());
    }

    @Test
    void a_template_takes_as_many_themes_in_turn_as_there_is_time_for() {
        List<TemplateItem> template = List.of(
                template("Opening", ItemKind.OPENING, 10, 1),
                template("Themes", ItemKind.THEME, 20, 2),
                template("Close", ItemKind.CLOSING, 10, 3));
        List<DraftItem> items = AgendaDraft.of(
                85,
                template,
                due(List.of(), List.of(), turn(1, 0, 6), turn(2, 1, 6), turn(3, 0, 2), turn(4, 2, 6), turn(5, 0, 5)));
        assertEquals(List.of("Opening 10", "Theme 4 20", "Theme 2 20", "Theme 3 20", "Close 10"), inWords(items));
    }

    @Test
    void themes_that_all_are_exceptions_come_the_worst_first() {
        List<ThemeTurn> all = List.of(turn(1, 1, 3), turn(2, 2, 3), turn(3, 1, 1));
        assertEquals(
                List.of(2, 3, 1),
                ThemeTurn.chosen(all, 3).stream()
                        .map(turn -> turn.theme().number())
                        .toList());
    }

    @Test
    void nothing_due_is_lost_and_the_formalities_stay_in_order() {
        long seed = 42;
        Random random = new Random(seed);
        for (int trial = 0; trial < 300; trial++) {
            List<ForwardItem> waiting = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                waiting.add(waiting("Waits " + i, KINDS.get(random.nextInt(KINDS.size())), ""));
            }
            List<TemplateItem> template = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                template.add(template("T" + i, KINDS.get(random.nextInt(KINDS.size())), random.nextInt(30), i));
            }
            List<DraftItem> items =
                    AgendaDraft.of(30 + random.nextInt(200), template, due(waiting, List.of(), turn(1, 0, 0)));
            for (ForwardItem one : waiting) {
                assertTrue(
                        items.stream().anyMatch(item -> item.takes().equals(Optional.of(one.id()))),
                        "seed " + seed + ", trial " + trial + ": " + one + " in " + items);
            }
            assertTrue(template.isEmpty() || items.stream().noneMatch(item -> item.isTurn()));
        }
    }

    @Test
    void times_add_up_and_too_many_are_said() {
        Meeting meeting = Meeting.planned("m", "b", 1, "", DAY.atTime(14, 0), 60);
        Timetable over = Timetable.of(meeting, List.of(30, 45));
        assertEquals("75 of 60 minutes allotted: 15 minutes over", over.inWords());
        assertEquals("The agenda is 15 minutes over.", over.warning());
        assertEquals(DAY.atTime(14, 30), over.starts().get(1));
        assertEquals(
                "59 of 60 minutes allotted: 1 minute to spare",
                Timetable.of(meeting, List.of(59)).inWords());
        assertFalse(Timetable.of(meeting, List.of(60)).isOver());
        assertEquals(
                "60 of 60 minutes allotted", Timetable.of(meeting, List.of(60)).inWords());
    }

    private static List<String> inWords(List<DraftItem> items) {
        return items.stream().map(item -> item.title() + " " + item.minutes()).toList();
    }

    private static AgendaDue due(List<ForwardItem> forward, List<ReportDue> reports, ThemeTurn... themes) {
        return new AgendaDue(Optional.empty(), false, false, false, forward, Set.of(), reports, List.of(themes));
    }

    private static ThemeTurn turn(int number, int red, int lastDiscussed) {
        Theme theme = new Theme(
                "theme-" + number,
                "b",
                number,
                "Theme " + number,
                ThemeKind.THEME,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                number);
        return new ThemeTurn(theme, red, 0, 0, 0, lastDiscussed);
    }

    private static TemplateItem template(String title, ItemKind kind, int minutes, int place) {
        return new TemplateItem(
                title, "b", title, kind, Optional.empty(), Optional.empty(), minutes, Part.PART_1, place);
    }

    private static ReportDue report(String title, int months, LocalDate first) {
        return new ReportDue(title, "b", "report", title, Optional.empty(), months, first, Optional.empty(), "", 1);
    }

    private static ForwardItem waiting(String title, ItemKind kind, String theme) {
        return new ForwardItem(
                title,
                "b",
                title,
                kind,
                Optional.of(theme).filter(id -> !id.isEmpty()),
                Optional.empty(),
                15,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                "Secretary");
    }

    private static ForwardItem deferred(ForwardItem planned) {
        return new ForwardItem(
                planned.id(),
                planned.board(),
                planned.title(),
                planned.kind(),
                planned.theme(),
                planned.presenter(),
                planned.minutes(),
                planned.notBefore(),
                planned.because(),
                Optional.of("item"),
                planned.taken(),
                planned.recordedAt(),
                planned.recordedBy());
    }
}
