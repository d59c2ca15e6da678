package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import minutebook.tui.Style;
import org.junit.jupiter.api.Test;

/** Two passages that belong together: in two columns where there is room, one below the other where there is not. */
class PassageTest {
    private static final Passage PAIR =
            Passage.of("what is said ".repeat(5).strip(), Style.NORMAL).with(Passage.of("what shows it", Style.NORMAL));

    @Test
    void a_pair_takes_the_rows_of_its_taller_half_where_there_is_room() {
        assertEquals(2, PAIR.rows(90));
        assertEquals(1, PAIR.rows(140));
    }

    @Test
    void a_pair_takes_the_rows_of_both_where_there_is_none() {
        assertEquals(2, PAIR.rows(89));
        assertEquals(3, PAIR.rows(40));
    }
}
