package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import minutebook.TestBook;
import minutebook.change.EditNote;
import minutebook.change.EntryKind;
import minutebook.change.RemoveEntry;
import minutebook.view.SearchView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void open() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void words_are_found_in_any_order_and_case_without_accents_and_by_their_beginning() {
        book.notes("Zoë asked for the café review.");
        for (String words : List.of("review café", "CAFE", "zoe", "rev caf", "  asked   ")) {
            assertEquals(List.of("Zoë asked for the café review."), found(words), words);
        }
        assertEquals(List.of(), found("review zebra"));
        assertEquals(
                "meeting 2, item 3", book.book().search("zoe", 10).hits().get(0).where());
    }

    @Test
    void the_newest_comes_first_and_keeps_its_place_when_edited_or_put_back() {
        String first = book.notes("Heron one.").id();
        book.notes("Heron two.");
        book.notes("Heron three.");
        book.does(new EditNote(first, "Heron one again."));
        List<String> order = List.of("Heron three.", "Heron two.", "Heron one again.");
        assertEquals(order, found("heron"));
        book.does(new RemoveEntry(EntryKind.NOTE, first));
        assertEquals(List.of("Heron three.", "Heron two."), found("heron"));
        book.undoes();
        assertEquals(order, found("heron"));
        book.undoes();
        assertEquals(List.of("Heron three.", "Heron two.", "Heron one."), found("heron"));
        assertEquals(List.of("Heron three."), texts(book.book().search("heron", 1)));
    }

    @Test
    void every_kind_of_text_says_where_it_stands() {
        for (String words :
                List.of("threshold", "plans", "care", "early", "monthly", "homes", "done", "judged", "plan")) {
            for (SearchView.Hit hit : book.book().search(words, 100).hits()) {
                assertTrue(!hit.where().isBlank() && !hit.kind().isBlank(), hit.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "'",
                "*",
                "-",
                "heron -",
                "heron AND",
                "NOT",
                "NEAR(",
                "text:",
                "^",
                "{",
                "\u0000",
                "heron\u0000",
                "\uD800",
                "👩",
                "a\"b",
                "heron*",
                "(",
                "%",
                "\\",
                "; DROP TABLE journal",
                "\u00A0",
                "heron\u00A0two"
            })
    void any_text_can_be_searched_for(String words) {
        book.notes("Heron two.");
        assertTrue(book.book().search(words, 10).hits().size() <= 10);
    }

    private List<String> found(String words) {
        return texts(book.book().search(words, 10));
    }

    private static List<String> texts(SearchView view) {
        return view.hits().stream().map(SearchView.Hit::text).toList();
    }
}
