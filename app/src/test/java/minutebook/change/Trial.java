package minutebook.change;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.AgendaItem;
import minutebook.domain.Entity;
import minutebook.domain.Refused;

/**
 * A board's file to which several people do things in any order, together with a plain model of what they were told is
 * recorded: every text that somebody enters has a word of its own, such as {@code entry0017}, and the model keeps the
 * words of what was confirmed and neither taken out, put in other words nor undone.
 */
final class Trial implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("entry\\d{4}");

    private final Random random;
    private final TestBook book;
    private final List<TestBook> actors;
    private final Map<TestBook, Deque<Told>> done = new HashMap<>();
    private final Map<TestBook, Deque<Told>> undone = new HashMap<>();
    private final TreeSet<String> confirmed = new TreeSet<>();
    private int words;
    private int refused;

    /** What somebody was told: which words came into the record by it, and which went. */
    private record Told(Optional<String> come, List<String> gone) {}

    Trial(Path folder, long seed) {
        random = new Random(seed);
        book = TestBook.in(folder);
        actors = List.of(book, book.as("Independent Chair"), book.as("Deputy Secretary"));
        actors.forEach(actor -> {
            done.put(actor, new ArrayDeque<>());
            undone.put(actor, new ArrayDeque<>());
        });
    }

    /** One step by anybody, after any time. A refusal is as good as a deed, and there may be nothing to do it to. */
    void step(List<TrialStep> steps) {
        book.waits(Duration.ofSeconds(1 + random.nextInt(400)));
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

    /** Does what takes an entry out. */
    void takesOut(Change change, Entity entry) {
        does(change, Optional.empty(), wordsIn(entry.toString()));
    }

    private void does(Change change, Optional<String> come, List<String> gone) {
        TestBook who = who();
        who.does(change);
        Told told = new Told(come, gone);
        confirmed.removeAll(gone);
        come.ifPresent(confirmed::add);
        if (change.undoable()) {
            done.get(who).push(told);
            undone.get(who).clear();
        }
    }

    void undoes() {
        TestBook who = who();
        who.undoes();
        Told told = done.get(who).pop();
        told.come().ifPresent(confirmed::remove);
        confirmed.addAll(told.gone());
        undone.get(who).push(told);
    }

    void redoes() {
        TestBook who = who();
        who.redoes();
        Told told = undone.get(who).pop();
        confirmed.removeAll(told.gone());
        told.come().ifPresent(confirmed::add);
        done.get(who).push(told);
    }

    private TestBook who() {
        return any(actors);
    }

    TestBook book() {
        return book;
    }

    int refused() {
        return refused;
    }

    LocalDate today() {
        return book.now().toLocalDate();
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

    /** Anything of that kind that the board has. */
    <E extends Entity> E any(Class<E> kind) {
        return any(all(kind));
    }

    <E extends Entity> List<E> all(Class<E> kind) {
        return book.book().everything(TestBoard.board()).every(kind);
    }

    /** An item of any meeting, more often of the one that is held today. */
    String item() {
        boolean today = random.nextInt(6) > 0;
        return any(all(AgendaItem.class).stream()
                        .filter(item -> !today || item.meeting().equals(TestBoard.MEETING))
                        .toList())
                .id();
    }

    /** The words of what was confirmed and not taken back. */
    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    /** The words that the record holds, wherever; texts that were sent out are copies and do not count. */
    List<String> recorded() {
        return TestFile.fields(book.file()).entrySet().stream()
                .filter(field -> !field.getKey().startsWith("sending ")
                        && !field.getKey().startsWith("approval "))
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
    public void close() {
        book.close();
    }
}
