package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.change.AddAction;
import minutebook.change.ReportAction;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.ActionWords;
import minutebook.domain.Board;
import minutebook.tui.Key;
import minutebook.view.ActionRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action log is cleared by one key for each action, and a reason where one is owed. */
class ActionLogScreenTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";
    private static final LocalDate DUE = LocalDate.of(2015, 6, 20);

    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.in(folder);
        at.sitsAtItem(3);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void twenty_actions_are_cleared_in_twenty_keys() {
        List<String> twenty = agreed(20);
        twenty.forEach(id -> at.book()
                .apply(new ReportAction(id, Optional.empty(), at.book().moment().today(), "Done.", "")));
        at.type("l").type("/").type("Errand").press(Key.ENTER);
        at.type("c".repeat(20));
        for (String id : twenty) {
            ActionRow row = row(id);
            assertEquals(ActionState.CLOSED, row.action().state());
            assertTrue(row.updates().get(1).item().isPresent());
        }
    }

    @Test
    void a_key_and_a_reason_settle_each_of_the_rest() {
        List<String> five = agreed(5);
        at.type("l").type("/").type("Errand").press(Key.ENTER).press(Key.HOME);
        at.enters("E", "31 july because the auditor is ill");
        at.enters("x", "the hub is being replaced");
        at.enters("X", "chief-officers the executive group because it was late twice");
        at.enters("K", "30 september because the new hub opens then");
        at.enters("r", "on 18 june: sent to all members");
        assertEquals(LocalDate.of(2015, 7, 31), row(five.get(0)).action().due());
        assertEquals(1, row(five.get(0)).extensions().count());
        assertEquals("the hub is being replaced", row(five.get(1)).action().settledBecause());
        assertEquals(1, row(five.get(2)).escalations().size());
        assertEquals(
                Optional.of(LocalDate.of(2015, 9, 30)),
                row(five.get(3)).action().parkedUntil());
        assertEquals(
                Optional.of(LocalDate.of(2015, 6, 18)),
                row(five.get(4)).action().doneOn());
        at.type("u").shows("Undone").type("u");
        assertEquals(Optional.empty(), row(five.get(3)).action().parkedUntil());
    }

    @Test
    void what_somebody_else_says_is_recorded_as_theirs() {
        String one = agreed(1).get(0);
        at.type("l").type("/").type("Errand").press(Key.ENTER);
        String post = at.book().plan(board()).person("dcs").post();
        at.enters("e", "by @dcs on 18 june: it is half done").enters("e", "by the way, more is done");
        at.enters("r", "by @nobody: all is done").shows("Nobody here is called").press(Key.ctrl('u'));
        at.type("by @dcs all is done").press(Key.ENTER);
        assertEquals(
                List.of(post, "", post),
                row(one).updates().stream().map(ActionUpdate::saidBy).toList());
        assertEquals(
                List.of("it is half done", "by the way, more is done", "all is done"),
                row(one).updates().stream().map(ActionUpdate::text).toList());
        assertEquals(LocalDate.of(2015, 6, 18), row(one).updates().get(0).date());
    }

    @Test
    void a_line_that_lacks_its_reason_is_refused_and_stays_to_be_mended() {
        String one = agreed(1).get(0);
        at.type("l").type("/").type("Errand").press(Key.ENTER);
        at.enters("E", "asap because we must").shows("is not a date anybody can be held to");
        at.press(Key.ctrl('u')).type("31 july").press(Key.ENTER).shows("Say why");
        at.type(" because the auditor is ill").press(Key.ENTER).shows("extended to 31 July 2015");
        assertEquals(LocalDate.of(2015, 7, 31), row(one).action().due());
    }

    @Test
    void a_half_typed_reason_survives_a_kill() {
        agreed(1);
        at.type("l")
                .type("/")
                .type("Errand")
                .press(Key.ENTER)
                .type("xthe hub is be")
                .ticks();
        at = at.killedAndStartedAgain()
                .opensTheMeeting()
                .type("l")
                .type("/")
                .type("Errand")
                .press(Key.ENTER);
        at.type("x")
                .shows("the hub is be")
                .press(Key.ctrl('g'))
                .type("no longer asked for")
                .press(Key.ENTER);
        at.shows("dropped.");
    }

    @Test
    void the_chosen_action_tells_what_stands_in_its_way() {
        agreed(2);
        at.type("l").type("/").type("Errand").press(Key.ENTER).press(Key.HOME);
        at.enters("E", "31 july because the auditor is ill").press(Key.END);
        at.enters("E", "31 august because the auditor is still ill")
                .press(Key.HOME)
                .shows("take higher");
        at.enters("n", "A07-02").press(Key.HOME).looksLike("action-log", SMALL, USUAL);
        at.type("R").looksLike("reminders", SMALL, USUAL).press(Key.ESCAPE);
        at.type("F").looksLike("figures", SMALL, USUAL);
    }

    private List<String> agreed(int number) {
        String item = at.book()
                .meeting(at.seven().id(), Optional.empty())
                .at()
                .orElseThrow()
                .item()
                .id();
        for (int i = 1; i <= number; i++) {
            at.book()
                    .apply(new AddAction(
                            item,
                            new ActionWords(
                                    "Errand " + i,
                                    "It is done.",
                                    at.book().plan(board()).person("dcs"),
                                    DUE,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())));
        }
        return rows().stream()
                .filter(row -> row.action().what().startsWith("Errand"))
                .map(row -> row.action().id())
                .toList();
    }

    private ActionRow row(String id) {
        return rows().stream()
                .filter(row -> row.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<ActionRow> rows() {
        return at.book().actionLog(board(), ActionFilter.ALL, "").actions();
    }

    private Board board() {
        return at.book().board(Optional.empty());
    }
}
