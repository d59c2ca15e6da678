package minutebook.tui.terminal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringTokenizer;

/** The controlling terminal by way of stty(1), since Java cannot ask its size, set its mode or stop a job. */
final class TerminalControl {
    private static final String RAW = "stty -icanon -echo -isig -ixon min 1 time 0";

    private final String saved;

    /** Cells across and down. */
    record Size(int width, int height) {}

    /**
     * Control of a terminal that was in another mode before.
     *
     * @param saved that mode as {@code stty -g} says it; anything else counts as unknown
     */
    TerminalControl(String saved) {
        this.saved = saved;
    }

    /** A size as {@code stty size} says it: rows, then columns. */
    static Optional<Size> parsed(String rowsAndColumns) {
        StringTokenizer words = new StringTokenizer(rowsAndColumns);
        int height = nextNumber(words);
        int width = nextNumber(words);
        boolean sound = height > 0 && width > 0 && !words.hasMoreTokens();
        return sound ? Optional.of(new Size(width, height)) : Optional.empty();
    }

    private static int nextNumber(StringTokenizer words) {
        String word = words.hasMoreTokens() ? words.nextToken() : "";
        boolean number = !word.isEmpty() && word.length() <= 4;
        for (int i = 0; i < word.length(); i++) {
            number &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return number ? Integer.parseInt(word) : 0;
    }

    /** The size now; none when there is no terminal any more. */
    Optional<Size> size() {
        try {
            return shell("stty size");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Puts the terminal back, stops this process and its launcher as the shell expects of Ctrl-Z, and returns in raw mode
     * once the shell has continued them. The shell run here belongs to the same process group, so it is stopped and continued
     * with the rest. Gives the size found on the way back.
     */
    Optional<Size> suspend() throws IOException {
        String before = saved.matches("[0-9A-Za-z:=;,._-]+") ? "'" + saved + "'" : "sane";
        return shell("stty " + before + "; kill -TSTP 0; " + RAW + "; stty size");
    }

    private static Optional<Size> shell(String script) throws IOException {
        Process shell = new ProcessBuilder("/bin/sh", "-c", script)
                .redirectInput(new File("/dev/tty"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return parsed(new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    }
}
