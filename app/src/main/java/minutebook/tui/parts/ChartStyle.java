package minutebook.tui.parts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.domain.statistics.Dot;
import minutebook.tui.Surface;

/** The characters that a chart is drawn with: braille dots, or only what a typewriter had. */
public enum ChartStyle {
    BRAILLE(2, 4, "┈╌─═│", '•', "▁▂▃▄▅▆▇█", "↗→↘"),
    ASCII(1, 1, "'~-=|", 'o', "12345678", "/-\\");

    /** The straight lines of a chart. */
    enum Line {
        NEAR,
        LIMIT,
        MEAN,
        TARGET,
        CUT
    }

    private static final int BRAILLE_BLANK = 0x2800;
    private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8");

    private final int across;
    private final int down;
    private final String lines;
    private final char reading;
    private final String bars;
    private final String arrows;

    ChartStyle(int across, int down, String lines, char reading, String bars, String arrows) {
        this.across = across;
        this.down = down;
        this.lines = lines;
        this.reading = reading;
        this.bars = bars;
        this.arrows = arrows;
    }

    /** The style for what is drawn on. */
    public static ChartStyle of(Surface surface) {
        return surface.isPlain() ? ASCII : BRAILLE;
    }

    /**
     * The style for a terminal: what MINUTEBOOK_CHARTS says; else plain characters where the locale names another encoding
     * than UTF-8 and on the Linux console, whose font has no braille.
     */
    public static ChartStyle configured(Map<String, String> environment) {
        String wanted = environment.getOrDefault("MINUTEBOOK_CHARTS", "").toLowerCase(Locale.ROOT);
        if (wanted.equals("ascii") || wanted.equals("braille")) {
            return wanted.equals("ascii") ? ASCII : BRAILLE;
        }
        boolean isConsole = environment.getOrDefault("TERM", "").equals("linux");
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("UTF-8");
        return isConsole || !UTF_8.matcher(locale).find() ? ASCII : BRAILLE;
    }

    /** Dots beside each other in a cell. */
    int across() {
        return across;
    }

    /** Dots below each other in a cell. */
    int down() {
        return down;
    }

    /** The bit that stands for one dot of a cell. */
    int bit(int column, int row) {
        if (this == ASCII) {
            return 1;
        }
        return row < 3 ? 1 << (column * 3 + row) : 0x40 << column;
    }

    /** A cell in which some dots are set. */
    char cell(int bits) {
        return this == ASCII ? '.' : (char) (BRAILLE_BLANK + bits);
    }

    char line(Line line) {
        return switch (line) {
            case NEAR -> lines.charAt(0);
            case LIMIT -> lines.charAt(1);
            case MEAN -> lines.charAt(2);
            case TARGET -> lines.charAt(3);
            case CUT -> lines.charAt(4);
        };
    }

    /** The sign of a reading: a shape of its own for each kind, since colour alone says nothing. */
    char sign(Dot.Kind kind) {
        return switch (kind) {
            case ORDINARY -> reading;
            case CHANGE -> '*';
            case IMPROVEMENT -> '+';
            case CONCERN -> '!';
            case SUSPECT -> '?';
            case KNOWN_WRONG -> 'x';
            case CONFLICT -> '#';
        };
    }

    /** Bars of a sparkline, from the lowest to the highest. */
    String bars() {
        return bars;
    }

    /** What stands for up, level and down. */
    String arrows() {
        return arrows;
    }
}
