package minutebook.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddAction;
import minutebook.change.AddChallenge;
import minutebook.change.AddDecision;
import minutebook.change.AddPaper;
import minutebook.change.AddProgress;
import minutebook.change.AddReading;
import minutebook.change.DeclareInterest;
import minutebook.change.EnterPrivate;
import minutebook.change.LeavePrivate;
import minutebook.change.MarkAttendance;
import minutebook.change.RaiseRisk;
import minutebook.change.ReadingWords;
import minutebook.change.SetStatus;
import minutebook.change.UpdateAction;
import minutebook.change.WriteHighlight;
import minutebook.domain.Brag;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;
import minutebook.domain.Words;

/** {@link HostileRows} at whose meeting hostile text was said, promised, decided and reported too, also in private. */
public final class HostileBoard {
    private static final String ALL = String.join(" ", Examples.HOSTILE.subList(0, 13));

    private final TestBook book;

    private HostileBoard(TestBook book) {
        this.book = book;
    }

    /** A new file in the folder, to be closed by whoever asks for it. */
    public static TestBook in(Path folder) throws IOException {
        TestBook book = TestBook.in(Files.createDirectories(folder), HostileRows.board());
        HostileBoard hostile = new HostileBoard(book);
        Examples.HOSTILE.forEach(hostile::links);
        hostile.reports();
        book.startsTheMeeting();
        book.does(new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, Presence.PRESENT, ""));
        book.goesToItem(3);
        Examples.HOSTILE.forEach(hostile::speaks);
        hostile.judges();
        book.goesToItem(4);
        book.does(EnterPrivate.under(book.item(), ALL, ALL, book.now()));
        hostile.speaks(ALL);
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        return book;
    }

    private void links(String text) {
        if (text.length() <= Words.TITLE) {
            book.does(new AddPaper(TestBook.itemAt(4), text, "https://council.example/\"<b>|)", ""));
        }
    }

    private void reports() {
        book.does(new WriteHighlight(
                TestBoard.MEETING, TestBoard.THEME, Optional.empty(), ALL, ALL, ALL, ALL, TestBoard.TODAY));
    }

    private void speaks(String text) {
        book.notes(text);
        book.does(new AddProgress(
                book.item(),
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                TestBoard.TODAY,
                ProgressKind.CHILDS_VOICE,
                text,
                Optional.of(EvidenceKind.CHILDS_VOICE),
                ALL,
                false,
                Impact.EARLY,
                Optional.empty()));
        book.does(new AddDecision(book.item(), text, text, text));
        book.does(new AddChallenge(book.item(), "Chair", "Director", text, text));
        book.does(new AddAction(book.item(), TestBook.words(text, "dcs", TestBoard.TODAY.plusDays(9))));
    }

    private void judges() {
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, ALL));
        book.does(new DeclareInterest(book.item(), TestBoard.DCS, ALL, false));
        book.does(new RaiseRisk(book.item(), ALL, ALL, 3, 4, Optional.of(TestBoard.DCS), ALL));
        book.does(new UpdateAction(TestBoard.PENDING, Optional.of(book.item()), TestBoard.TODAY, ALL, ALL));
        book.does(new AddReading(
                book.item(),
                TestBoard.MEASURE,
                TestBoard.TODAY.minusDays(9),
                new ReadingWords(
                        new BigDecimal("70"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ALL,
                        Quality.SUSPECT,
                        ALL)));
    }
}
