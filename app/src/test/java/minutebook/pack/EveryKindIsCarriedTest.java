package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import minutebook.Minutebook;
import minutebook.TestBook;
import minutebook.change.CreateBoard;
import minutebook.domain.ClosingRule;
import minutebook.domain.Entity;
import minutebook.domain.Recorded;
import minutebook.view.BoardRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board with everything on it that a file can keep goes through a pack without losing a component of it. */
class EveryKindIsCarriedTest {
    @TempDir
    Path folder;

    @Test
    void the_whole_board_has_something_to_lose_of_every_kind() {
        try (TestBook book = TestBook.in(folder, WholeBoard.rows())) {
            Set<String> nothing = new TreeSet<>();
            everything(book.as("secretary").book()).kinds().forEach((kind, rows) -> {
                for (RecordComponent component : kind.getRecordComponents()) {
                    if (rows.stream().noneMatch(row -> says(value(component, row)))) {
                        nothing.add(kind.getSimpleName() + "." + component.getName());
                    }
                }
            });
            assertEquals(Set.of(), nothing, "say something there in WholeBoard");
        }
    }

    @Test
    void every_component_of_every_kind_comes_back_as_it_was() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        try (TestBook book = TestBook.in(folder, WholeBoard.rows());
                Minutebook again = Minutebook.open(folder.resolve("again.db"), book.clock(), "secretary")) {
            new PackExport(first, false).write(everything(book.as("secretary").book()));
            again.apply(new CreateBoard(PackReader.read(first)
                    .rows(() -> UUID.randomUUID().toString(), again.moment().at())));
            Map<String, List<Map<String, String>>> came = withoutIds(everything(again));
            withoutIds(everything(book.as("secretary").book()))
                    .forEach((kind, rows) -> assertEquals(rows, came.get(kind), kind));
            new PackExport(second, false).write(everything(again));
        }
        assertEquals(Files.readString(first.resolve("pack.json")), Files.readString(second.resolve("pack.json")));
    }

    private static BoardRecord everything(Minutebook book) {
        return book.everything(book.board(Optional.empty()));
    }

    /**
     * Each record's components as text, with which one of its kind stands for each id. The place of what was not recorded at
     * a meeting is its place in the list.
     */
    private static Map<String, List<Map<String, String>>> withoutIds(BoardRecord record) {
        Map<String, String> standsFor = new HashMap<>();
        standsFor.put(record.board().id(), "the board");
        record.kinds().forEach((kind, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                standsFor.put(rows.get(i).id(), kind.getSimpleName() + " " + (i + 1));
            }
        });
        Map<String, List<Map<String, String>>> kinds = new TreeMap<>();
        record.kinds()
                .forEach((kind, rows) -> kinds.put(
                        kind.getSimpleName(),
                        rows.stream().map(row -> components(row, standsFor)).toList()));
        return kinds;
    }

    private static Map<String, String> components(Entity row, Map<String, String> standsFor) {
        Map<String, String> components = new TreeMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals("place") && component.getType() == int.class && !(row instanceof Recorded)) {
                continue;
            }
            Object value = value(component, row);
            String text = value instanceof Optional<?> maybe
                    ? maybe.map(Object::toString).orElse("")
                    : value.toString();
            String said = standsFor.getOrDefault(text, text);
            components.put(component.getName(), gate(component.getName(), said, standsFor));
        }
        return components;
    }

    private static String gate(String name, String said, Map<String, String> standsFor) {
        int colon = said.indexOf(':');
        return name.equals("gate")
                ? said.substring(0, colon) + " of " + standsFor.get(said.substring(colon + 1))
                : said;
    }

    /** Whether there is more than what a record has where nothing was said. */
    private static boolean says(Object value) {
        return value instanceof Optional<?> maybe
                ? maybe.isPresent()
                : value instanceof Boolean truth
                        ? truth
                        : value instanceof Enum<?> constant
                                ? constant != usual(constant)
                                : !value.toString().isEmpty();
    }

    private static Enum<?> usual(Enum<?> constant) {
        return constant instanceof ClosingRule
                ? ClosingRule.BETWEEN_MEETINGS
                : constant.getDeclaringClass().getEnumConstants()[0];
    }

    private static Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
