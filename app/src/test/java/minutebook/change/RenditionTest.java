package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.MeetingBundle;
import minutebook.Publishing;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Meeting;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.export.Unpacked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what the board considered in private is in a paper for the public, and all of it is in those for members. */
class RenditionTest {
    private static final String SECRET = SecretBoard.SECRET;

    @TempDir
    Path folder;

    private TestBook book;
    private int texts;

    @BeforeEach
    void records_every_kind_in_private() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
        AfterExamples.quorate(book, TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE);
        texts = SecretBoard.recordsInPrivate(book);
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private Map<String, String> papers(Rendition rendition) {
        Map<String, String> papers = new TreeMap<>();
        for (Publication publication : Publication.values()) {
            Edition edition = edition(publication, rendition);
            for (Format format : edition.formats()) {
                byte[] file = Export.rendered(edition, format, HouseStyle.PLAIN);
                papers.put(publication.word() + " " + format, Unpacked.text(file));
            }
        }
        return papers;
    }

    private String paper(Publication publication, Rendition rendition, Format format) {
        return Unpacked.text(Export.rendered(edition(publication, rendition), format, HouseStyle.PLAIN));
    }

    private Edition edition(Publication publication, Rendition rendition) {
        return new Publishing(book.book(), TestBoard.board()).edition(publication, about(publication), rendition);
    }

    private static String about(Publication publication) {
        return switch (publication.about()) {
            case BOARD -> "";
            case MEETING -> "2";
            case PERSON -> "dcs";
            case THEME -> "1";
            case SOURCE -> "inspection-2015";
        };
    }

    private void nothingIsTold() {
        papers(Rendition.PUBLIC).forEach((name, text) -> {
            assertFalse(text.contains(SECRET), name + "\n" + text);
            assertFalse(text.contains(SecretBoard.SECRET_VALUE), name + "\n" + text);
            if (name.startsWith("minutes") || name.startsWith("action-log")) {
                assertTrue(text.contains("Write to parents"), name + "\n" + text);
            }
        });
    }

    @Test
    void what_is_private_is_found_in_every_format_that_members_read_it_in() {
        Map<String, String> papers = papers(Rendition.MEMBERS);
        for (Format format : Format.values()) {
            assertTrue(
                    papers.entrySet().stream()
                            .filter(paper -> paper.getKey().endsWith(" " + format))
                            .anyMatch(paper -> paper.getValue().contains(SECRET)),
                    format.toString());
        }
    }

    @Test
    void members_read_everything_and_the_public_nothing_of_it() {
        String whole = paper(Publication.MINUTES, Rendition.MEMBERS, Format.MD);
        String docx = paper(Publication.MINUTES, Rendition.MEMBERS, Format.DOCX);
        String odt = paper(Publication.MINUTES, Rendition.MEMBERS, Format.ODT);
        assertEquals(24, texts);
        for (int i = 0; i < texts; i++) {
            String one = SECRET + (char) ('A' + i);
            assertTrue(whole.contains(one), one + " in\n" + whole);
            assertTrue(docx.contains(one), one + " in the Word file");
            assertTrue(odt.contains(one), one + " in the OpenDocument text");
        }
        nothingIsTold();
        assertTrue(whole.contains("For members of the board alone"), whole);
        String open = paper(Publication.MINUTES, Rendition.PUBLIC, Format.MD);
        assertFalse(open.contains("For members of the board alone"), open);
        assertTrue(open.contains("So far the board has made no decisions and agreed 1 action."), open);
        assertTrue(open.contains("**Private under:** paragraph 3."), open);
        assertTrue(open.contains("what was considered and agreed is not public"), open);
        assertTrue(open.contains("What everybody may know."), open);
    }

    @Test
    void no_figure_for_the_public_rests_on_what_was_recorded_in_private() {
        for (Publication paper : List.of(Publication.SCORECARD, Publication.HIGHLIGHT)) {
            String whole = paper(paper, Rendition.MEMBERS, Format.MD);
            assertTrue(whole.contains("For members of the board alone"), whole);
            assertTrue(whole.contains(SecretBoard.SECRET_VALUE + "% on 18 Jun 2015"), whole);
            assertTrue(whole.contains("Amber (at risk). Reason: " + SECRET), whole);
            assertTrue(whole.contains(SECRET + " is why the limits are new"), whole);
            String rest = paper(paper, Rendition.PUBLIC, Format.MD);
            assertFalse(rest.contains("For members of the board alone"), rest);
            assertTrue(rest.contains("70% on 9 Jun 2015"), rest);
            assertTrue(rest.contains("Chart of 3 readings"), rest);
            assertTrue(rest.contains("**Status:** Not public: the board considered it in private."), rest);
        }
        String whole = paper(Publication.HIGHLIGHT, Rendition.MEMBERS, Format.MD);
        for (String said : List.of(" is reported", "likelihood 3, severity 4", "A02-02", "D02-01")) {
            assertTrue(whole.contains(said), said + " in " + whole);
        }
        assertFalse(whole.contains("public decision"), whole);
        String rest = paper(Publication.HIGHLIGHT, Rendition.PUBLIC, Format.MD);
        for (String said : List.of(
                "The report was given for an item in private, so it is not public.",
                "The register holds no risk of this theme that is public.",
                "The public decisions of meetings 1 and 2 that concern this theme.")) {
            assertTrue(rest.contains(said), said + " in " + rest);
        }
        assertTrue(rest.contains("A01-01"), rest);
    }

    @Test
    void what_was_left_open_in_private_is_not_told_either() {
        book.does(new CloseMeeting(TestBoard.MEETING, book.now(), "the board rose early"));
        assertTrue(paper(Publication.MINUTES, Rendition.MEMBERS, Format.MD).contains("has no reason: " + SECRET));
        nothingIsTold();
    }

    @Test
    void minutes_that_went_out_or_were_agreed_keep_what_is_private_apart() {
        SecretBoard.agreesTheMinutes(book);
        assertTrue(paper(Publication.MINUTES, Rendition.MEMBERS, Format.HTML).contains(SECRET));
        nothingIsTold();
    }

    @Test
    void the_files_for_the_public_say_so_by_their_names() throws IOException {
        Path papers = folder.resolve("papers");
        Publishing publishing = new Publishing(book.book(), TestBoard.board());
        MeetingBundle.Wish wish = MeetingBundle.Wish.all(List.of(), Rendition.PUBLIC);
        Meeting meeting = book.minutes().meeting();
        new MeetingBundle(book.book(), TestBoard.board(), publishing, meeting, wish)
                .write(papers, false, Optional.empty(), new MeetingBundle.Watcher() {
                    @Override
                    public void at(int part, int parts, String what) {
                        assertFalse(what.contains(SECRET), what);
                    }

                    @Override
                    public boolean goesOn() {
                        return true;
                    }
                });
        assertTrue(Files.exists(papers.resolve("meeting/minutes-02-public.html")));
        assertTrue(Files.exists(papers.resolve("board/action-log-public.csv")));
        try (Stream<Path> files = Files.walk(papers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(file.toString().contains(SECRET), file.toString());
                assertFalse(Unpacked.text(Files.readAllBytes(file)).contains(SECRET), file.toString());
            }
        }
    }
}
