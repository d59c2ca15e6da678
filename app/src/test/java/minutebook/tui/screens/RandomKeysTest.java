package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import minutebook.tui.Key;
import minutebook.tui.Screen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen under keys that nobody would press, at every size: nothing breaks and the file stays sound. */
class RandomKeysTest {
    private static final int KEYS = 5;
    private static final String LETTERS = "abcdefhijklmnopqrstuvwxyzABCDEFGHIJKLMNPRSTUVWXZ[]/?:@# 0123456789.";
    private static final List<String> WORDS = List.of(
            "because ",
            "due ",
            "due asap",
            "on ",
            "on 17 june ",
            "evidence audit: ",
            "from ",
            "expect ",
            "@head",
            "#O1.1 ",
            "1.1 ",
            "O1.1 ",
            "amber ",
            "T5 ",
            "unprogressed-cases ",
            "82 ",
            "104/308 ",
            "suspect ",
            "not known 3 ",
            "+2w ");

    @ParameterizedTest
    @EnumSource(Places.class)
    void random_keys_do_no_harm(Places place, @TempDir Path folder) {
        long seed = place.name().hashCode();
        Random random = new Random(seed);
        try (BoardScreens at = place.at(PracticeFile.in(folder))) {
            String home = at.text();
            place.open(at);
            assertTrue(place == Places.HOME || !home.equals(at.text()), place + " is the home screen");
            for (int[] size : Places.sizes()) {
                at.sized(size[0], size[1]);
                press(at, size, random, place + " seed " + seed);
            }
            assertEquals(List.of(), at.book().verify().problems(), place + " seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Places.class,
            names = {"HOME", "PAPERS", "PAPER_FORM", "MINUTES", "AFTER", "AFTER_NOTICE"})
    void random_keys_from_afar_make_no_file(Places place, @TempDir Path folder) throws IOException {
        Random random = new Random(place.name().hashCode());
        try (BoardScreens home = BoardScreens.in(folder);
                BoardScreens at = home.fromAfar("secretary")) {
            place.open(at);
            Set<String> before = files(folder);
            for (int i = 0; i < 20 * KEYS && !at.session().isOver(); i++) {
                at.press(key(random));
            }
            assertEquals(before, files(folder), place.name());
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path one : List.of(folder, Path.of(""))) {
            try (Stream<Path> here = Files.list(one)) {
                here.map(Path::toString).forEach(names::add);
            }
        }
        return names;
    }

    private static boolean writesFiles(Screen screen) {
        return screen.title().startsWith("The decision notice");
    }

    /** A key that would begin to write papers into the folder that the test runs in. */
    private static boolean publishes(Screen screen, Key key) {
        boolean about = screen.title().contains("Publish meeting");
        return about && (key.is("w") || !(screen instanceof PublishScreen));
    }

    private static void press(BoardScreens at, int[] size, Random random, String where) {
        for (int i = 0; i < KEYS && !at.session().isOver(); i++) {
            Screen before = at.session().screen();
            Key key = key(random);
            if (writesFiles(before) || publishes(before, key)) {
                key = Key.ESCAPE;
            }
            String step = where + " at " + size[0] + "x" + size[1] + " key " + i + " " + shown(key);
            try {
                at.press(key);
                if (random.nextInt(10) == 0 && !at.session().isOver()) {
                    at.passes(java.time.Duration.ofSeconds(random.nextInt(600))).ticks();
                }
            } catch (RuntimeException broken) {
                throw new AssertionError(step + " on " + before.title(), broken);
            }
            if (!at.session().isOver()) {
                Frames.checked(at.session().screen(), size[0], size[1], step);
            }
        }
    }

    private static String shown(Key key) {
        String label = key.kind() == Key.Kind.PASTE ? "Paste " + key.text() : key.label();
        return label.substring(0, Math.min(60, label.length()));
    }

    private static Key key(Random random) {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return Key.of(String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))));
        }
        if (kind < 70) {
            Key.Kind[] named = Key.Kind.values();
            Key.Kind one = named[1 + random.nextInt(named.length - 2)];
            return new Key(one, "", random.nextInt(8) == 0, random.nextInt(8) == 0, random.nextInt(8) == 0);
        }
        if (kind < 80) {
            return random.nextBoolean()
                    ? Key.ctrl((char) ('a' + random.nextInt(26)))
                    : Key.alt((char) ('a' + random.nextInt(26)));
        }
        if (kind < 90) {
            return Key.paste(WORDS.get(random.nextInt(WORDS.size())));
        }
        if (kind < 98) {
            return Key.paste(Hostile.text(random.nextInt(100), 5 + random.nextInt(60)));
        }
        return Key.paste(random.nextBoolean() ? Hostile.text(random.nextInt(100), 10_000) : "a line\n".repeat(10_000));
    }
}
