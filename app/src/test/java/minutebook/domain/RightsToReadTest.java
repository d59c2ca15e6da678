package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read what the board considered in private. */
class RightsToReadTest {
    private static Rights of(BoardRole role, String actor, Strangers strangers) {
        Person person = new Person(
                "p",
                TestBoard.BOARD,
                "agency-police",
                "super",
                "Superintendent",
                role,
                false,
                false,
                true,
                Optional.empty(),
                Optional.of(TestBoard.TODAY),
                1);
        return Rights.of(actor, TestBoard.TODAY, List.of(person), strangers);
    }

    @ParameterizedTest
    @EnumSource(BoardRole.class)
    void every_role_but_the_observer_reads_what_is_private(BoardRole role) {
        assertEquals(
                role != BoardRole.OBSERVER, of(role, "super", Strangers.READ).readsPrivate());
    }

    @Test
    void a_stranger_reads_it_only_where_strangers_do_everything() {
        assertTrue(of(BoardRole.MEMBER, "somebody", Strangers.WRITE).readsPrivate());
        assertFalse(of(BoardRole.MEMBER, "somebody", Strangers.READ).readsPrivate());
    }

    @Test
    void who_holds_no_post_any_more_reads_it_no_more() {
        Person left = of(BoardRole.MEMBER, "super", Strangers.READ).posts().get(0);
        assertFalse(Rights.of("super", TestBoard.TODAY.plusDays(1), List.of(left), Strangers.WRITE)
                .readsPrivate());
    }
}
