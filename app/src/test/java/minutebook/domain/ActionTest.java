package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final LocalDate DUE = LocalDate.of(2015, 6, 5);
    private static final Action OPEN = TestBoard.rows().stream()
            .filter(row -> row.id().equals(TestBoard.OVERDUE))
            .map(Action.class::cast)
            .findFirst()
            .orElseThrow();

    @Test
    void an_action_is_overdue_from_the_day_after_it_was_due() {
        assertFalse(OPEN.isOverdue(DUE));
        assertTrue(OPEN.isOverdue(DUE.plusDays(1)));
        assertFalse(OPEN.reportDone(DUE).isOverdue(DUE.plusDays(1)));
    }

    @Test
    void done_late_stays_late_after_the_board_has_closed_it() {
        Action closed = OPEN.reportDone(DUE.plusDays(3)).close(DUE.plusDays(20), "");
        assertEquals(Optional.of(DUE.plusDays(3)), closed.doneOn());
        assertEquals(Optional.of(DUE.plusDays(20)), closed.settledOn());
        assertTrue(closed.isDoneLate());
        assertFalse(OPEN.reportDone(DUE).close(DUE.plusDays(20), "").isDoneLate());
    }

    @Test
    void closed_without_a_report_it_was_done_on_the_day_it_was_closed() {
        assertEquals(Optional.of(DUE), OPEN.close(DUE, "").doneOn());
    }

    @Test
    void a_settled_action_is_not_settled_again() {
        for (Action settled : List.of(OPEN.close(DUE, ""), OPEN.drop(DUE, "No longer needed."))) {
            assertEquals(Reason.WRONG_STATE, refusal(() -> settled.reportDone(DUE)));
            assertEquals(Reason.WRONG_STATE, refusal(() -> settled.close(DUE, "")));
            assertEquals(Reason.WRONG_STATE, refusal(() -> settled.drop(DUE, "Because.")));
        }
    }

    @Test
    void an_action_is_dropped_only_for_a_reason() {
        assertEquals(Reason.NO_REASON, refusal(() -> OPEN.drop(DUE, " \n\u0000")));
        assertEquals("Moved to schools.", OPEN.drop(DUE, "Moved to schools.").settledBecause());
    }

    @Test
    void another_owner_brings_another_agency_and_nothing_else_is_lost() {
        Person police = TestBoard.plan().person("super");
        Action other =
                OPEN.reworded("Publish it.", "", police, DUE, Optional.empty(), OPEN.outcome(), OPEN.recommendation());
        assertEquals("agency-police", other.agency());
        assertEquals(OPEN.place(), other.place());
        assertEquals(OPEN.recordedAt(), other.recordedAt());
        assertEquals(Optional.empty(), other.theme());
    }

    private static Reason refusal(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).reason();
    }
}
