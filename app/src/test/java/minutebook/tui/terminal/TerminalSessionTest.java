package minutebook.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import minutebook.tui.EmptyWorld;
import minutebook.tui.Grid;
import minutebook.tui.Key;
import minutebook.tui.SampleScreen;
import minutebook.tui.Screen;
import minutebook.tui.parts.ChartStyle;
import org.junit.jupiter.api.Test;

class TerminalSessionTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void the_terminal_is_taken_over_drawn_on_and_given_back() {
        session("", out).run();
        String sent = sent();
        assertTrue(sent.startsWith("\u001b[?1049h"), sent);
        assertTrue(sent.contains("\u001b[?2004h") && sent.contains("Actions"), sent);
        assertTrue(sent.contains("\u001b[?2004l") && sent.endsWith("\u001b[?1049l"), sent);
    }

    @Test
    void leaving_the_last_screen_ends_the_session() {
        session("jq", out).run();
        assertTrue(sent().endsWith("\u001b[?1049l"));
    }

    @Test
    void nothing_is_asked_of_the_terminal() {
        session("jjq", out).run();
        assertTrue(!sent().contains("\u001b[6n") && !sent().contains("\u001b[c"), sent());
    }

    @Test
    void a_failing_screen_gives_the_terminal_back_before_it_is_heard_of() {
        TerminalSession session = session("!", out);
        assertEquals(
                "broken on purpose",
                assertThrows(IllegalStateException.class, session::run).getMessage());
        assertTrue(sent().endsWith("\u001b[?1049l"), sent());
    }

    @Test
    void a_line_that_drops_is_heard_of_as_trouble_with_the_stream() {
        OutputStream dropped = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("line dropped");
            }
        };
        assertThrows(UncheckedIOException.class, session("", dropped)::run);
    }

    @Test
    void a_frame_is_written_in_one_go_and_a_cursor_key_costs_little() throws IOException {
        List<Integer> writes = new ArrayList<>();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int octet) {
                writes.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                writes.add(length);
            }
        };
        Glyphs glyphs = new Glyphs();
        LanternaDisplay display =
                new LanternaDisplay(new StreamTerminal(counting, 80, 24, glyphs), Palette.DARK, glyphs, () -> {});
        display.open();
        Screen screen = SampleScreen.of(50);
        draw(display, screen, true);
        writes.clear();
        Screen next = screen.on(Key.DOWN).next();
        draw(display, next, false);
        assertEquals(1, writes.size(), writes.toString());
        assertTrue(writes.get(0) <= 260, writes.toString());
        writes.clear();
        draw(display, next, false);
        assertTrue(writes.stream().mapToInt(Integer::intValue).sum() <= 20, writes.toString());
    }

    private static void draw(LanternaDisplay display, Screen screen, boolean complete) {
        Grid frame = display.blank();
        screen.draw(frame.surface());
        display.show(frame, complete);
    }

    private static TerminalSession session(String keys, OutputStream out) {
        ByteArrayInputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
        return new TerminalSession(
                in, out, 80, 24, Palette.DARK, ChartStyle.BRAILLE, new EmptyWorld(), List.of(SampleScreen.of(50)));
    }

    private String sent() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
