package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.InetAddress;
import java.time.Duration;
import minutebook.TestBoard;
import minutebook.TestClock;
import minutebook.ssh.Turnstile.Fault;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final TestClock clock = new TestClock(TestBoard.START);
    private final Turnstile turnstile = new Turnstile(clock, 3, 2);
    private final InetAddress here = InetAddress.getLoopbackAddress();

    private void passes(int seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }

    @Test
    void so_many_may_knock_and_so_many_be_inside() throws Exception {
        InetAddress there = InetAddress.getByName("192.0.2.1");
        assertEquals("", turnstile.come(here));
        assertEquals("1 connections from there not let in yet", turnstile.come(here));
        assertEquals("", turnstile.come(there));
        assertEquals("2 connections not let in yet", turnstile.come(InetAddress.getByName("192.0.2.2")));
        turnstile.letIn(here);
        assertEquals("", turnstile.come(here));
        turnstile.letIn(here);
        assertEquals("3 connections already", turnstile.come(here));
        turnstile.left();
        assertEquals("", turnstile.come(here));
    }

    @Test
    void an_address_that_fails_waits_and_no_other_does() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertEquals("", turnstile.come(here));
            turnstile.gone(here, Fault.REFUSED);
        }
        assertEquals("too many failures from there", turnstile.come(here));
        assertEquals("", turnstile.come(InetAddress.getByName("192.0.2.1")));
        passes(6);
        assertEquals("", turnstile.come(here));
    }

    @Test
    void nobody_waits_longer_than_ten_minutes() {
        Turnstile wide = new Turnstile(clock, 200, 400);
        for (int i = 0; i < 100; i++) {
            assertEquals("", wide.come(here), "" + i);
        }
        for (int i = 0; i < 100; i++) {
            wide.gone(here, Fault.LINGERED);
        }
        passes(600 - 15 - 1);
        assertEquals("too many failures from there", wide.come(here));
        passes(1);
        assertEquals("", wide.come(here));
    }

    @Test
    void being_dropped_costs_less_than_being_refused() {
        for (int i = 0; i < 15; i++) {
            assertEquals("", turnstile.come(here), "" + i);
            turnstile.gone(here, Fault.DROPPED);
        }
        assertEquals("", turnstile.come(here));
        turnstile.gone(here, Fault.DROPPED);
        assertNotEquals("", turnstile.come(here));
    }
}
