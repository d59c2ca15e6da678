package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import minutebook.TestBoard;
import minutebook.change.ChangeInPlan;
import minutebook.domain.plan.PlanParts;
import minutebook.ssh.Served.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens over SSH and how they end, tried with OpenSSH's own client on a terminal that it is made to ask for. */
class VisitTest {
    /** What gives a terminal back: the screen as it was before, as xterm's control sequences have it. */
    private static final String GIVEN_BACK = "\u001b[?1049l";

    /** What the chair and the secretary see first. */
    private static final String HOME = "Wearton Improvement Board";

    /** What a lead sees first. */
    private static final String MINE = "My actions";

    @TempDir
    private Path folder;

    private final List<Process> clients = new ArrayList<>();
    private Served served;

    @BeforeEach
    void serve() throws Exception {
        boolean installed = Served.isClientThere();
        if (!installed) {
            System.out.println("VisitTest is skipped: install OpenSSH's client to run it.");
        }
        assumeTrue(installed, "ssh is missing");
        served = Served.in(folder);
        served.book().startsTheMeeting();
    }

    @AfterEach
    void stop() {
        clients.forEach(Process::destroyForcibly);
        if (served != null) {
            served.close();
        }
    }

    /** A client with a terminal; what it shows grows in a file. */
    private final class Guest {
        private final Path shown;
        private final Process process;

        Guest(Path key) throws IOException {
            this(key, served.server().address().getPort());
        }

        Guest(Path key, int port) throws IOException {
            shown = Files.createTempFile(folder, "shown", "");
            process = served.begun(shown, served.client(port, key, "-tt", "somebody@127.0.0.1"));
            clients.add(process);
        }

        String seen() {
            return VisitTest.seen(shown);
        }

        Guest sees(String text) {
            served.until("“" + text + "” in\n" + seen(), () -> seen().contains(text));
            return this;
        }

        Guest types(String keys) throws IOException {
            OutputStream in = process.getOutputStream();
            in.write(keys.getBytes(StandardCharsets.UTF_8));
            in.flush();
            return this;
        }

        void isOver() throws InterruptedException {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), seen());
        }
    }

    @Test
    void a_lead_looks_about_and_leaves_a_clean_terminal() throws Exception {
        Guest lead = new Guest(served.key("dcs")).sees(MINE);
        while (lead.process.isAlive()) {
            lead.types("q");
            lead.process.waitFor(300, TimeUnit.MILLISECONDS);
        }
        assertEquals(0, lead.process.exitValue());
        assertTrue(lead.seen().contains(GIVEN_BACK), lead.seen());
    }

    @Test
    void taking_a_key_away_shows_its_owner_out_and_nobody_else() throws Exception {
        Path key = served.key("dcs");
        Guest lead = new Guest(key).sees(MINE);
        Guest chair = new Guest(served.key("chair")).sees(HOME);
        served.takesAway(key);
        lead.isOver();
        lead.sees(GIVEN_BACK).sees("Your key lets you in no more");
        assertTrue(chair.process.isAlive());
        chair.types("?\u000c").sees("Keys: " + HOME);
    }

    @Test
    void leaving_the_post_shows_out_too() throws Exception {
        Guest lead = new Guest(served.key("dcs")).sees(MINE);
        served.book()
                .does(new ChangeInPlan(
                        TestBoard.BOARD, PlanParts.PERSON, TestBoard.DCS, Map.of("until", "17 june 2015")));
        lead.isOver();
        lead.sees("Your key lets you in no more");
    }

    @Test
    void being_called_otherwise_shows_out_before_anything_is_done_under_the_old_name() throws Exception {
        Guest lead = new Guest(served.key("dcs")).sees(MINE);
        served.book()
                .does(new ChangeInPlan(TestBoard.BOARD, PlanParts.PERSON, TestBoard.DCS, Map.of("key", "director")));
        lead.isOver();
        lead.sees("Your key lets you in no more");
    }

    @Test
    void a_server_that_stops_gives_every_terminal_back() throws Exception {
        Guest lead = new Guest(served.key("dcs")).sees(MINE);
        Guest chair = new Guest(served.key("chair")).sees(HOME);
        served.server().close();
        for (Guest guest : List.of(lead, chair)) {
            guest.isOver();
            guest.sees(GIVEN_BACK).sees("The server is stopping");
        }
    }

    @Test
    void what_was_half_typed_is_kept_when_the_line_drops() throws Exception {
        Guest chair = new Guest(served.key("chair")).sees(HOME).types("\r");
        chair.types("aWrite to the governors @dcs\u000c").sees("Write to the governors");
        chair.process.destroyForcibly();
        served.until("the draft", () -> served.book().book().drafts().all("chair").stream()
                .anyMatch(draft -> draft.toString().contains("Write to the governors")));
    }

    @Test
    void a_client_that_reads_nothing_holds_up_nobody_else() throws Exception {
        Path key = served.key("dcs");
        Process deaf = new ProcessBuilder(served.client(key, "-tt", "somebody@127.0.0.1"))
                .redirectErrorStream(true)
                .start();
        clients.add(deaf);
        served.until("the visit", () -> served.log().contains("opens the screens"));
        for (int i = 0; i < 2_000; i++) {
            deaf.getOutputStream().write("\u000c".getBytes(StandardCharsets.US_ASCII));
        }
        deaf.getOutputStream().flush();
        Outcome other = served.ssh(served.key("nurse"), "today");
        assertEquals(0, other.code(), other.err());
        served.server().close();
    }

    @Test
    void a_slow_line_carries_it_all_and_slows_nobody_else() throws Exception {
        try (SlowLine line = new SlowLine(served.server().address())) {
            Guest chair = new Guest(served.key("chair"), line.port()).sees(HOME);
            chair.types("\rnWrite slowly and be heard\u000c").sees("Write slowly and be heard");
            Guest lead = new Guest(served.key("nurse")).sees(MINE);
            lead.types("q\u000c").sees(HOME);
            chair.types("\r\u000c");
            served.until("the note", () -> served.book().minutes().items().stream()
                    .flatMap(one -> one.notes().stream())
                    .anyMatch(note -> note.text().equals("Write slowly and be heard")));
        }
    }

    @Test
    void connections_that_come_to_nothing_leave_room_for_others() throws Exception {
        InetAddress elsewhere = InetAddress.getByName("127.0.0.2");
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket()) {
                socket.bind(new InetSocketAddress(elsewhere, 0));
                socket.connect(served.server().address());
                if (i % 2 == 0) {
                    socket.getOutputStream().write("SSH-2.0-nobody\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (SocketException turnedAway) {
                assertTrue(i > 10, "the first are heard");
            }
        }
        Outcome other = served.ssh(served.key("nurse"), "today");
        assertEquals(0, other.code(), other.err() + served.log());
        assertTrue(served.log().contains("turned away 127.0.0.2"), served.log());
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(elsewhere, 0));
            socket.connect(served.server().address());
            socket.setSoTimeout(10_000);
            socket.getInputStream().readAllBytes();
        }
        Outcome there = served.finished(new ProcessBuilder(
                served.client(served.key("super"), "-b", "127.0.0.2", "somebody@127.0.0.1", "today")));
        assertEquals(255, there.code(), there.out());
    }

    @Test
    void sessions_that_are_opened_and_dropped_leave_nothing_behind() throws Exception {
        Path key = served.key("dcs");
        for (int i = 0; i < 12; i++) {
            Guest guest = new Guest(key).sees(MINE);
            guest.process.destroyForcibly();
        }
        served.until("the visits to end", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("visit of")));
    }

    @Test
    void a_terminal_of_a_hostile_name_is_a_terminal() throws Exception {
        Path shown = Files.createTempFile(folder, "shown", "");
        ProcessBuilder builder = new ProcessBuilder(served.client(served.key("dcs"), "-tt", "somebody@127.0.0.1"))
                .redirectErrorStream(true)
                .redirectOutput(shown.toFile());
        builder.environment().put("TERM", "\u001b]0;evil\u0007../../x$(id)" + "y".repeat(5_000));
        Process process = builder.start();
        clients.add(process);
        served.until("the screens", () -> seen(shown).contains(MINE));
        assertFalse(seen(shown).contains("evil"));
        assertTrue(served.log().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), served.log());
    }

    /** What a file holds that is still being written to: it may end in the middle of a letter. */
    private static String seen(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
