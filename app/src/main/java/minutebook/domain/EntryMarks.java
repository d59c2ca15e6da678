package minutebook.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the parts of a quick entry begin: at every {@code @} and {@code #}, at one “due” and at one “expect”. A
 * backslash before any of them makes it an ordinary word.
 */
final class EntryMarks {
    private static final String MARK = "(?:@\\S*|#\\S+|(?i:due|expect)(?=\\s|$))";
    private static final Pattern MARKS = Pattern.compile("(?<=^|\\s)" + MARK);
    private static final Pattern UNESCAPED = Pattern.compile("(?<=^|\\s)(?=\\\\*+" + MARK + ")");
    private static final Pattern ESCAPED = Pattern.compile("(?<=^|\\s)\\\\(?=\\\\*+" + MARK + ")");

    private final String line;
    private final DateWords dates;
    private final List<Integer> starts = new ArrayList<>();

    private EntryMarks(String line, DateWords dates) {
        this.line = line;
        this.dates = dates;
        Matcher marks = MARKS.matcher(line);
        while (marks.find()) {
            if (marks.start() > 0 || !isWord(0)) {
                starts.add(marks.start());
            }
        }
    }

    /** The places in the line at which parts begin, in order. */
    static List<Integer> in(String line, DateWords dates) {
        EntryMarks marks = new EntryMarks(line, dates);
        Optional<Integer> due = marks.due();
        Optional<Integer> expect = marks.expect(due);
        return marks.starts.stream()
                .filter(start -> !marks.isWord(start)
                        || due.filter(start::equals).isPresent()
                        || expect.filter(start::equals).isPresent())
                .toList();
    }

    /** Text in which nothing begins a part. */
    static String escaped(String text) {
        return UNESCAPED.matcher(text).replaceAll("\\\\");
    }

    /** The text as it was before it was escaped. */
    static String plain(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("");
    }

    static boolean isDue(String part) {
        return part.regionMatches(true, 0, "due", 0, 3) && (part.length() == 3 || part.charAt(3) == ' ');
    }

    /** The last “due” before a date or before a word used in place of one; without any, the last “due”. */
    private Optional<Integer> due() {
        List<Integer> all = starts.stream()
                .filter(start -> isDue(line.substring(start, Math.min(start + 4, line.length()))))
                .toList();
        List<Integer> dated = all.stream().filter(this::isDated).toList();
        return last(dated.isEmpty() ? all : dated);
    }

    /** The first “expect” after the date, else the first after the name, else the last; never one that says nothing. */
    private Optional<Integer> expect(Optional<Integer> due) {
        List<Integer> all = starts.stream()
                .filter(this::isExpect)
                .filter(this::saysSomething)
                .toList();
        int name = last(starts.stream()
                        .filter(start -> line.charAt(start) == '@')
                        .toList())
                .orElse(line.length());
        int date = due.orElse(line.length());
        return all.stream()
                .filter(start -> start > date)
                .findFirst()
                .or(() -> all.stream().filter(start -> start > name).findFirst())
                .or(() -> last(all));
    }

    private boolean isWord(int start) {
        return line.charAt(start) != '@' && line.charAt(start) != '#';
    }

    private boolean isExpect(int start) {
        return line.substring(start, Math.min(start + 6, line.length()))
                .toLowerCase(Locale.ROOT)
                .equals("expect");
    }

    private boolean saysSomething(int start) {
        int end = end(start);
        return end == line.length() || !line.substring(start + 6, end).isBlank();
    }

    private boolean isDated(int start) {
        String date = line.substring(start + 3, end(start)).strip();
        return DateWords.isVague(date) || dates.understands(date);
    }

    /** Where the next part could begin. */
    private int end(int start) {
        int next = Collections.binarySearch(starts, start) + 1;
        return next < starts.size() ? starts.get(next) : line.length();
    }

    private static Optional<Integer> last(List<Integer> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
