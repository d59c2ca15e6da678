package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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

    /** What a lead sees first. */
    private static final String MINE = "My actions";

    /** So many looks at something show that it stays as it is: for a second or more. */
    private static final int LONG = 50;

    /** How many come at once where many come: fewer than may knock from one address. */
    private static final int TOGETHER = 8;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws Exception {
        served = Served.inSession(folder);
    }

    @AfterEach
    void stop() {
        if (served != null) {
            served.close();
        }
    }

    @Test
    void a_lead_looks_about_and_leaves_a_clean_terminal() throws Exception {
        Guest lead = served.guest(served.key("dcs")).sees(MINE);
        while (lead.isThere()) {
            lead.types("q");
            lead.mayLeave();
        }
        assertEquals(0, lead.exitCode());
        assertTrue(lead.seen().contains(GIVEN_BACK), lead.seen());
    }

    @Test
    void taking_a_key_away_shows_its_owner_out_and_nobody_else() throws Exception {
        Path key = served.key("dcs");
        Guest lead = served.guest(key).sees(MINE);
        Guest chair = served.guest(served.key("chair")).sees(Served.HOME);
        served.takesAway(key);
        lead.isOver();
        lead.sees(GIVEN_BACK).sees("Your key lets you in no more");
        assertTrue(chair.isThere());
        chair.types("?\u000c").sees("Keys: " + Served.HOME);
    }

    @Test
    void leaving_the_post_shows_out_too() throws Exception {
        Guest lead = served.guest(served.key("dcs")).sees(MINE);
        served.book()
                .does(new ChangeInPlan(
                        TestBoard.BOARD, PlanParts.PERSON, TestBoard.DCS, Map.of("until", "17 june 2015")));
        lead.isOver();
        lead.sees("Your key lets you in no more");
    }

    @Test
    void being_called_otherwise_shows_out_before_anything_is_done_under_the_old_name() throws Exception {
        Guest lead = served.guest(served.key("dcs")).sees(MINE);
        served.book()
                .does(new ChangeInPlan(TestBoard.BOARD, PlanParts.PERSON, TestBoard.DCS, Map.of("key", "director")));
        lead.isOver();
        lead.sees("Your key lets you in no more");
    }

    @Test
    void a_server_that_stops_gives_every_terminal_back() throws Exception {
        Guest lead = served.guest(served.key("dcs")).sees(MINE);
        Guest chair = served.guest(served.key("chair")).sees(Served.HOME);
        served.server().close();
        for (Guest guest : List.of(lead, chair)) {
            guest.isOver();
            guest.sees(GIVEN_BACK).sees("The server is stopping");
        }
    }

    @Test
    void what_was_half_typed_is_kept_when_the_line_drops() throws Exception {
        Guest chair = served.guest(served.key("chair")).sees(Served.HOME).types("\r");
        chair.types("aWrite to the governors @dcs\u000c").sees("Write to the governors");
        chair.drops();
        served.until("the draft", () -> served.book().book().drafts().all("chair").stream()
                .anyMatch(draft -> draft.toString().contains("Write to the governors")));
    }

    @Test
    void a_client_that_reads_nothing_holds_up_nobody_else() throws Exception {
        Guest deaf = served.deaf(served.key("dcs"));
        AtomicInteger inVain = new AtomicInteger();
        served.until("the server to wait for it", () -> {
            deaf.types("\u000c".repeat(10));
            return inVain.updateAndGet(looks -> isWriting("visit of dcs") ? looks + 1 : 0) > LONG;
        });
        Outcome other = served.ssh(served.key("nurse"), "today");
        assertEquals(0, other.code(), other.err());
        assertTrue(isWriting("visit of dcs"), "it is still waited for");
        served.server().close();
    }

    /** Whether a thread of that name waits until there is room for what it writes. */
    private static boolean isWriting(String thread) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> one.getKey().getName().equals(thread))
                .filter(one -> one.getKey().getState() == Thread.State.TIMED_WAITING)
                .anyMatch(one -> Stream.of(one.getValue())
                        .anyMatch(frame -> frame.getClassName().endsWith(".RemoteWindow")));
    }

    @Test
    void a_slow_line_carries_it_all_and_slows_nobody_else() throws Exception {
        try (SlowLine line = new SlowLine(served.server().address())) {
            Guest chair = served.guest(served.key("chair"), line.port()).sees(Served.HOME);
            chair.types("\rnWrite slowly and be heard\u000c").sees("Write slowly and be heard");
            Guest lead = served.guest(served.key("nurse")).sees(MINE);
            lead.types("q\u000c").sees(Served.HOME);
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
    void two_hundred_sessions_that_are_opened_and_dropped_leave_nothing_behind() throws Exception {
        Path key = served.key("dcs");
        for (int i = 0; i < 200; i += TOGETHER) {
            List<Guest> guests = new ArrayList<>();
            for (int k = 0; k < TOGETHER; k++) {
                guests.add(served.guest(key));
            }
            guests.forEach(guest -> guest.sees(MINE));
            guests.forEach(Guest::drops);
        }
        served.until("the visits to end", () -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("visit of")));
        served.until("the connections to end", () -> occurs("gone dcs") == 200);
        assertEquals(200, occurs("let in dcs"));
        assertEquals(0, served.ssh(key, "today").code());
    }

    private long occurs(String words) {
        return served.log().lines().filter(line -> line.contains(words)).count();
    }

    @Test
    void a_terminal_of_a_hostile_name_is_a_terminal() throws Exception {
        Guest guest = served.guest(served.key("dcs"), "\u001b]0;evil\u0007../../x$(id)" + "y".repeat(5_000));
        guest.sees(MINE);
        assertFalse(guest.seen().contains("evil"));
        assertTrue(served.log().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), served.log());
    }

    @Test
    void a_terminal_that_says_it_cannot_draw_is_told_in_lines() throws Exception {
        Guest guest = served.guest(served.key("dcs"), "dumb");
        guest.sees("See “minutebook today”").isOver();
        assertFalse(guest.seen().contains("\u001b"), guest.seen());
    }
}
