package minutebook.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalControlTest {
    @Test
    void rows_come_before_columns() {
        assertEquals(Optional.of(new TerminalControl.Size(80, 24)), TerminalControl.parsed("24 80\n"));
    }

    @Test
    void a_size_of_nothing_is_no_size() {
        assertEquals(Optional.empty(), TerminalControl.parsed("0 0"));
        assertEquals(Optional.empty(), TerminalControl.parsed(""));
        assertEquals(Optional.empty(), TerminalControl.parsed("24 80; rm -r x"));
    }
}
