package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chair at one terminal and leads who come over SSH, through a meeting at once. */
class ServeIT {
    @TempDir
    private Path folder;

    private Machine machine;
    private Path board;
    private Serving server;

    @BeforeEach
    void a_board_is_served() throws Exception {
        boolean there = Tmux.isThere() && Serving.isClientThere();
        if (!there) {
            System.out.println("ServeIT is skipped: install tmux and OpenSSH's client to run it.");
        }
        assumeTrue(there, "tmux or ssh is missing");
        machine = new Machine(folder);
        assertEquals(0, machine.run("", "demo", "--linear").code());
        board = machine.practice();
        server = new Serving(machine, board, folder);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static void enter(Tmux terminal, String text) throws Exception {
        terminal.type(text);
        terminal.press("Enter");
    }

    @Test
    void a_chair_and_two_leads_go_through_a_meeting_at_once_and_the_record_holds_all_of_it() throws Exception {
        try (Tmux chair = new Tmux(machine, 120, 40);
                Tmux one = new Tmux(machine, 80, 24);
                Tmux other = new Tmux(machine, 100, 30)) {
            chair.start("--db " + board + " --as chair meeting run 7");
            chair.await("S start the meeting");
            chair.press("S");
            chair.await("a action");

            enter(one, server.letsIn("chief-sw"));
            one.await("My actions: Chief social worker");
            one.type("r");
            one.await("What was done");
            one.type("The plan stands, with its cost.");
            one.press("Tab");
            one.type("Signed by the chief executive.");
            one.press("Enter");
            one.await("My actions: Chief social worker");
            enter(other, server.letsIn("head-mash"));
            other.await("My actions: Head of the multi-agency safeguarding hub");
            other.type("A");
            other.await("Because");
            other.type("+2w");
            other.press("Tab");
            other.type("Two posts are vacant.");
            other.press("Enter");
            other.await("A05-02");

            chair.await("2 new");
            chair.type("nHalf a note while");
            chair.press("v");
            chair.type(" they report.");
            chair.press("Enter");
            chair.await("Note recorded under item 1");
            chair.type("v");
            chair.await("What came in");
            assertTrue(chair.screen().contains("reports A06-07 done"), chair.screen());
            chair.type("q");
            chair.await("a action");

            one.type("q");
            one.await("What needs the board today");
            one.press("Enter");
            one.await("Following meeting 7");
            one.await("Half a note whilev they report.");
            enter(chair, "dThe plan for staff is agreed because it has a cost");
            one.await("D07-01");
            chair.press("Right");
            one.await("2/12");

            server.ends();
            one.await("The server is stopping");
            one.awaitPrompt();
            other.awaitPrompt();
            assertTrue(one.shell("echo it echoes").contains("it echoes"));
        }
        String minutes =
                machine.run("", "--db", board.toString(), "minutes", "7").out();
        assertTrue(minutes.contains("Half a note whilev they report."), minutes);
        assertTrue(minutes.contains("The plan for staff is agreed"), minutes);
        String action = machine.run("", "--db", board.toString(), "action", "show", "A06-07")
                .out();
        assertTrue(action.contains("The plan stands, with its cost."), action);
        assertTrue(action.contains("Signed by the chief executive."), action);
        String history = machine.run("", "--db", board.toString(), "--as", "chair", "history")
                .out();
        assertTrue(history.contains("chief-sw"), history);
        assertTrue(history.contains("head-mash"), history);
    }

    @Test
    void a_terminal_that_changes_its_size_is_drawn_afresh() throws Exception {
        try (Tmux lead = new Tmux(machine, 80, 24)) {
            enter(lead, server.letsIn("chief-sw"));
            lead.await("My actions: Chief social worker");
            for (int[] size : new int[][] {{120, 40}, {40, 10}, {80, 24}}) {
                lead.resize(size[0], size[1]);
                Await.until("the new size", lead::screen, seen -> {
                    var lines = seen.lines().toList();
                    return lines.size() == size[1]
                            && lines.get(0).startsWith(" My actions")
                            && lines.get(size[1] - 1).contains("? help");
                });
            }
        }
    }
}
