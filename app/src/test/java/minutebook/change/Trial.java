package minutebook.change;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestClock;
import minutebook.TestFile;
import minutebook.domain.Refused;

/**
 * A board's file to which several people do things in any order, together with a plain model of what they were told is
 * recorded: every text that somebody enters has a word of its own, such as {@code entry0017}, and the model keeps the
 * words of what was confirmed and neither taken out, put in other words nor undone.
 */
final class Trial implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("entry\\d{4}");

    private static final String OF_A_MEETING =
            "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'meeting'"
                    + " WHERE m.type = 'table' AND m.name NOT IN ('action', 'sending', 'minute_correction') ORDER BY 1";

    private final Random random;
    private final Path file;
    private final Connection seen;
    private final TestClock clock = new TestClock(TestBoard.START.minusHours(1));
    private final List<Minutebook> actors;
    private final Map<Minutebook, Deque<Told>> done = new HashMap<>();
    private final Map<Minutebook, Deque<Told>> undone = new HashMap<>();
    private final TreeSet<String> confirmed = new TreeSet<>();
    private final Map<String, Map<String, List<String>>> frozen = new TreeMap<>();
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> made = new TreeSet<>();
    private int words;
    private int refused;
    private String last = "";

    /** What somebody was told: which words came into the record by it, and which went. */
    private record Told(Optional<String> come, List<String> gone) {}

    /** @param file a fresh copy of {@link TestBoard} */
    Trial(Path file, long seed) throws SQLException {
        this.file = file;
        this.seen = TestFile.open(file);
        random = new Random(seed);
        actors = Stream.of("Board Secretary", "Independent Chair", "Deputy Secretary")
                .map(actor -> Minutebook.open(file, clock, actor))
                .toList();
        actors.forEach(actor -> {
            done.put(actor, new ArrayDeque<>());
            undone.put(actor, new ArrayDeque<>());
        });
    }

    /** One step by anybody, after any time. A refusal is as good as a deed, and there may be nothing to do it to. */
    void step(List<TrialStep> steps) {
        clock.pass(Duration.ofSeconds(1 + random.nextInt(400)));
        TrialStep step = steps.get(random.nextInt(steps.size()));
        try {
            step.take(this);
        } catch (Refused | NoSuchElementException e) {
            refused++;
        }
    }

    /** Does it, and remembers whose word is confirmed by it. */
    void does(Change change, String come) {
        does(change, Optional.of(word(come)), List.of());
    }

    void does(Change change) {
        does(change, Optional.empty(), List.of());
    }

    /** Does what puts an entry in other words. */
    void rewords(Change change, String was, String now) {
        does(change, Optional.of(word(now)), wordsIn(was));
    }

    /** Does what takes a row out of the record. */
    void takesOut(Change change, String row) {
        does(change, Optional.empty(), wordsIn(row));
    }

    private void does(Change change, Optional<String> come, List<String> gone) {
        Minutebook who = who();
        tried.add(change.verb());
        who.apply(change);
        made.add(change.verb());
        last = change.verb();
        Told told = new Told(come, gone);
        confirmed.removeAll(gone);
        come.ifPresent(confirmed::add);
        if (change.undoable()) {
            done.get(who).push(told);
            undone.get(who).clear();
        }
    }

    void undoes() {
        Minutebook who = who();
        who.undo();
        last = "undo";
        Told told = done.get(who).pop();
        told.come().ifPresent(confirmed::remove);
        confirmed.addAll(told.gone());
        undone.get(who).push(told);
    }

    void redoes() {
        Minutebook who = who();
        who.redo();
        last = "redo";
        Told told = undone.get(who).pop();
        confirmed.removeAll(told.gone());
        told.come().ifPresent(confirmed::add);
        done.get(who).push(told);
    }

    /** From now on nothing about that meeting may change: its minutes are agreed. */
    void freezes(String meeting) {
        frozen.putIfAbsent(meeting, about(meeting));
    }

    /** The meetings whose minutes were agreed, each with all that was on record about it then. */
    Map<String, Map<String, List<String>>> frozen() {
        return frozen;
    }

    /** What is on record about a meeting, by table; its actions go on, and notices of it may still be sent. */
    Map<String, List<String>> about(String meeting) {
        Map<String, List<String>> about = new TreeMap<>();
        about.put("meeting", TestFile.rows(seen, "SELECT * FROM meeting WHERE id = '" + meeting + "'"));
        for (String table : TestFile.rows(seen, OF_A_MEETING)) {
            about.put(
                    table,
                    TestFile.rows(seen, "SELECT * FROM " + table + " WHERE meeting = '" + meeting + "' ORDER BY id"));
        }
        return about;
    }

    private Minutebook who() {
        return any(actors);
    }

    Minutebook book() {
        return actors.get(0);
    }

    Path file() {
        return file;
    }

    LocalDateTime now() {
        return book().moment().now();
    }

    /** The verbs that were tried. */
    Set<String> tried() {
        return tried;
    }

    /** Those of them that were done at least once. */
    Set<String> made() {
        return made;
    }

    /** What a query of the file gives. */
    List<String> rows(String query) {
        return TestFile.rows(seen, query);
    }

    /** What was done last. */
    String last() {
        return last;
    }

    int refused() {
        return refused;
    }

    LocalDate today() {
        return book().moment().today();
    }

    /** A new text with a word of its own. */
    String text() {
        return String.format("Said in entry%04d here.", ++words);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> all) {
        if (all.isEmpty()) {
            throw new NoSuchElementException();
        }
        return all.get(random.nextInt(all.size()));
    }

    /** Any row of a table of the record: its columns parted by bars, its id first. */
    String any(String table) {
        return any(table, "*");
    }

    /** The id of any row of a table that is so. */
    String anyWhere(String table, String condition) {
        return any(TestFile.rows(seen, "SELECT id FROM \"" + table + "\" WHERE " + condition));
    }

    /** The item that the meeting is at. */
    String here() {
        return anyWhere("agenda_item", "id IN (SELECT current_item FROM meeting)");
    }

    /** The id of any row of a table with one of its columns. */
    String any(String table, String column) {
        return any(TestFile.rows(seen, "SELECT id, " + column + " FROM " + table));
    }

    /** Every value of a column of a table. */
    String all(String table, String column) {
        return String.join(" ", TestFile.rows(seen, "SELECT " + column + " FROM \"" + table + '"'));
    }

    static String id(String row) {
        return row.substring(0, row.indexOf('|'));
    }

    /** An item of any meeting, more often of the one that is held today. */
    String item() {
        String which = random.nextInt(6) > 0 ? " WHERE meeting = '" + TestBoard.MEETING + "'" : "";
        return any(TestFile.rows(seen, "SELECT id FROM agenda_item" + which));
    }

    /** The words of what was confirmed and not taken back. */
    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    /** The words in the fields of a record, wherever; texts that were sent out are copies and do not count. */
    static List<String> wordsOf(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().matches("(sending|approval) .* text"))
                .flatMap(field -> wordsIn(field.getValue()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String word(String text) {
        return wordsIn(text).get(0);
    }

    static List<String> wordsIn(String text) {
        List<String> found = new ArrayList<>();
        Matcher next = WORD.matcher(text);
        while (next.find()) {
            found.add(next.group());
        }
        return found.stream().distinct().collect(Collectors.toList());
    }

    @Override
    public void close() throws SQLException {
        seen.close();
        actors.forEach(Minutebook::close);
    }
}
