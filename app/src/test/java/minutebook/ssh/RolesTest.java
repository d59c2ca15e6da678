package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import minutebook.TestBoard;
import minutebook.change.ChangeInPlan;
import minutebook.domain.plan.PlanParts;
import minutebook.ssh.Served.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lead and an observer may do over SSH: the same by the screens and by commands, tried with OpenSSH's own client. */
class RolesTest {
    private static final int NOT_ALLOWED = 5;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws Exception {
        served = Served.inSession(folder);
        served.book()
                .does(new ChangeInPlan(
                        TestBoard.BOARD,
                        PlanParts.PERSON,
                        Served.person("super").id(),
                        Map.of("role", "observer")));
    }

    @AfterEach
    void stop() {
        if (served != null) {
            served.close();
        }
    }

    /** All that has been recorded, by everybody. */
    private int recorded() {
        return served.book().book().history(1, 0).total();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dcs", "super"})
    void no_key_records_what_is_not_theirs(String who) throws Exception {
        Guest guest = served.guest(served.key(who)).sees("My actions");
        int before = recorded();
        guest.types("q\u000c").sees(Served.HOME).types("\r\u000c").sees("Following meeting 2");
        guest.types("nScribbled\raScribbled @dcs\rdScribbled\r?\u000c").sees("Keys: Following meeting 2");
        guest.types("qqa\u000c").sees("Actions:").types("c\r\u000c").sees("may only read");
        assertEquals(before, recorded());
    }

    @Test
    void a_lead_reports_what_is_theirs_and_nothing_else() throws Exception {
        Path key = served.key("dcs");
        for (String line : List.of(
                "meeting close 2",
                "record 2 'note Scribbled'",
                "person change nurse --post Nurse",
                "action close A01-03",
                "highlight add 2 'All is well.' --next 'More.'")) {
            Outcome refused = served.ssh(key, line);
            assertEquals(NOT_ALLOWED, refused.code(), line + refused.out() + refused.err());
            assertTrue(refused.err().contains("may only read and report on what is their own"), refused.err());
        }
        int before = recorded();
        Outcome own = served.ssh(key, "highlight add 1 'Half are up to date.' --next 'The rest by July.'");
        assertEquals(0, own.code(), own.err());
        assertTrue(recorded() > before);
    }

    @Test
    void an_observer_reads() throws Exception {
        Path key = served.key("super");
        assertEquals(0, served.ssh(key, "minutes", "2").code());
        Outcome history = served.ssh(key, "history");
        assertEquals(NOT_ALLOWED, history.code(), history.out());
        Outcome report = served.ssh(key, "highlight add 1 'All is well.' --next 'More.'");
        assertEquals(NOT_ALLOWED, report.code(), report.out());
    }
}
