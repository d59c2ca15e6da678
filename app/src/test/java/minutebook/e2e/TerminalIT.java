package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program in a real terminal emulator, from the first key to the shell's next prompt. */
class TerminalIT {
    @TempDir
    private Path folder;

    private Machine machine;

    @BeforeEach
    void set_up() throws Exception {
        if (!Tmux.isThere()) {
            System.out.println("TerminalIT is skipped: install tmux to run it.");
        }
        assumeTrue(Tmux.isThere(), "tmux is missing");
        machine = new Machine(folder);
    }

    @Test
    void an_action_in_any_script_is_on_the_screen_and_in_the_minutes() throws Exception {
        try (Tmux terminal = begun()) {
            terminal.type("a");
            terminal.type("Réviser le guide naïf de Łódź 👩‍⚕️ 漢字 @chair due 30 june 2015 expect signé ✅");
            terminal.press("Enter");
            terminal.await("A07-01 recorded");
            assertTrue(terminal.screen().contains("Réviser le"), terminal.screen());
            terminal.press("C-p");
            terminal.await("Réviser le guide naïf de Łódź");
        }
        String minutes = machine.run("", "--db", machine.practice().toString(), "minutes", "7")
                .out();
        assertTrue(minutes.contains("Réviser le guide naïf de Łódź 👩‍⚕️ 漢字"), minutes);
        assertTrue(minutes.contains("signé ✅"), minutes);
    }

    @Test
    void resizing_while_it_draws_leaves_no_remnants() throws Exception {
        try (Tmux terminal = new Tmux(machine, 80, 24)) {
            terminal.start("demo");
            terminal.await("? help");
            for (int[] size : new int[][] {{120, 40}, {40, 10}, {80, 24}}) {
                terminal.press("Right", "Right", "Left");
                terminal.resize(size[0], size[1]);
                terminal.press("Right", "Left");
                String drawn = settled(terminal, " · 2/", size[1]);
                terminal.press("C-l", "Right");
                settled(terminal, " · 3/", size[1]);
                terminal.press("Left");
                assertEquals(drawn, settled(terminal, " · 2/", size[1]), "drawn afresh at " + size[0] + "x" + size[1]);
                terminal.press("Left");
                settled(terminal, " · 1/", size[1]);
            }
        }
    }

    @Test
    void it_is_stopped_and_comes_back_whole() throws Exception {
        try (Tmux terminal = new Tmux(machine, 80, 24)) {
            String before = terminal.state();
            terminal.start("demo");
            terminal.await("? help");
            String shown = terminal.screen();
            terminal.press("C-z");
            terminal.await("Stopped");
            assertEquals(before, terminal.state());
            terminal.type("fg");
            terminal.press("Enter");
            Await.until("the screen as it was", terminal::screen, shown::equals);
            terminal.press("Right");
            terminal.await(" · 2/");
        }
    }

    @Test
    void leaving_leaves_the_terminal_as_it_was() throws Exception {
        try (Tmux terminal = new Tmux(machine, 80, 24)) {
            String before = terminal.state();
            terminal.start("demo");
            terminal.await("? help");
            terminal.press("q");
            terminal.await("What needs the board");
            terminal.press("q");
            terminal.awaitPrompt();
            assertEquals(before, terminal.state());
            assertTrue(terminal.shell("echo exit=$?; echo it echoes").contains("it echoes"));
        }
    }

    @Test
    void after_a_kill_the_terminal_is_whole_and_nothing_confirmed_is_lost() throws Exception {
        try (Tmux terminal = new Tmux(machine, 80, 24)) {
            String before = terminal.state();
            begin(terminal);
            terminal.press("Right");
            terminal.await(" · 2/");
            terminal.type("nThe board confirmed this.");
            terminal.press("Enter");
            terminal.await("The board confirmed this.");
            terminal.type("nThe board had begun to say");
            Await.until("the draft on the disk", () -> machine.keeps("The board had begun to say"), kept -> kept);
            terminal.java().destroyForcibly();
            terminal.await("the program was stopped from outside");
            terminal.awaitPrompt();
            assertEquals(before, terminal.state());
            terminal.start("demo");
            terminal.await(" · 2/");
            terminal.await("The board confirmed this.");
            assertFalse(terminal.screen().contains("had begun"), terminal.screen());
            terminal.type("n");
            terminal.await("The board had begun to say");
        }
    }

    @Test
    void two_programs_on_one_file_see_each_others_entries() throws Exception {
        try (Tmux one = begun();
                Tmux other = new Tmux(machine, 80, 24)) {
            other.start("demo");
            other.await("? help");
            one.type("nHeard by the one.");
            one.press("Enter");
            other.await("Heard by the one.");
            other.type("nHeard by the other.");
            other.press("Enter");
            one.await("Heard by the other.");
        }
    }

    @Test
    void without_colours_none_are_sent() throws Exception {
        machine.with("NO_COLOR", "1");
        try (Tmux terminal = new Tmux(machine, 80, 24)) {
            terminal.start("demo");
            terminal.await("? help");
            assertFalse(terminal.colours(), "a colour in spite of NO_COLOR");
        }
        machine.with("NO_COLOR", "");
        try (Tmux terminal = new Tmux(machine, 80, 24)) {
            terminal.start("demo");
            terminal.await("? help");
            assertTrue(terminal.colours(), "no colour, so the test above shows nothing");
        }
    }

    @Test
    void a_terminal_that_can_only_print_gets_lines() throws Exception {
        try (Tmux terminal = new Tmux(machine, 100, 30)) {
            terminal.type("TERM=dumb '" + Machine.launcher() + "' demo --linear");
            terminal.press("Enter");
            terminal.await("“help” lists them");
            terminal.type("show");
            terminal.press("Enter");
            terminal.await("Item 1 of");
            terminal.type("quit");
            terminal.press("Enter");
            terminal.awaitPrompt();
        }
    }

    private Tmux begun() throws Exception {
        Tmux terminal = new Tmux(machine, 80, 24);
        begin(terminal);
        return terminal;
    }

    private static void begin(Tmux terminal) throws Exception {
        terminal.start("demo");
        terminal.await("S start the meeting");
        terminal.press("S");
        terminal.await("a action");
        Await.until("the clock", terminal::screen, seen -> !seen.contains("S start"));
    }

    /** The screen once its title and its last row are as wanted and it has stopped changing. */
    private static String settled(Tmux terminal, String title, int rows) throws Exception {
        String[] last = {""};
        return Await.until(title + " on a still screen", terminal::screen, seen -> {
            List<String> lines = seen.lines().toList();
            boolean still = seen.equals(last[0])
                    && lines.size() == rows
                    && lines.get(0).contains(title)
                    && lines.get(rows - 1).stripTrailing().endsWith("? help");
            last[0] = seen;
            return still;
        });
    }
}
