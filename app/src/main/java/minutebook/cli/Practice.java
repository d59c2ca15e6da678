package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import minutebook.Minutebook;
import minutebook.change.CreateBoard;
import minutebook.domain.Entity;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Refused;
import minutebook.pack.Pack;
import minutebook.pack.PackFiles;
import minutebook.pack.PackReader;
import minutebook.view.HomeView;

/** The practice board: the sample pack in a file of its own, in which it is always the day of the planned meeting. */
record Practice(BoardFile file) {
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    /** The practice board, opened, and what one sees of it first: read once, for the start of the screens. */
    record Opened(Minutebook book, HomeView home) {}

    /** The practice file of this machine. */
    static Practice of(Host host, String actor) {
        return new Practice(new BoardFile(host, host.dataFolder().resolve("practice.db"), actor, false));
    }

    /** Opens the screens at the meeting that there is to practise on. */
    int show(Screens screens) {
        Opened opened = open();
        try (Minutebook book = opened.book()) {
            return screens.open(
                    book, opened.home(), Optional.of(meeting(opened.home()).id()));
        }
    }

    /** Opens it, making it when it is not there. */
    Opened open() {
        if (file.exists()) {
            Minutebook book = Minutebook.open(file.file(), file.host().clock(), file.actor());
            HomeView home = book.home(Optional.empty());
            if (book.isPractice() && home.board().isPresent()) {
                return new Opened(book, home);
            }
            book.close();
        }
        Minutebook made = make();
        return new Opened(made, made.home(Optional.empty()));
    }

    private Minutebook make() {
        Pack sample = PackReader.read(PackFiles.sample());
        LocalDate day = day(rows(sample, file.host().clock().instant()));
        Minutebook book = Minutebook.practice(file.file(), file.host().clock(), file.actor(), day);
        book.apply(new CreateBoard(rows(sample, book.moment().at())));
        return book;
    }

    private static List<Entity> rows(Pack pack, Instant at) {
        return pack.rows(() -> UUID.randomUUID().toString(), at);
    }

    /** Takes the file away, so that the next one is as new. */
    void remove() {
        try {
            for (String part : PARTS) {
                Files.deleteIfExists(Path.of(file.file() + part));
            }
        } catch (IOException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE, "The practice file " + file.file() + " cannot be removed.", e);
        }
    }

    /** The meeting that there is to practise on: in session, else planned, else the latest. */
    static Meeting meeting(HomeView home) {
        return home.inSession()
                .or(home::planned)
                .or(() -> home.meetings().stream().findFirst())
                .orElseThrow();
    }

    private static LocalDate day(List<Entity> rows) {
        return rows.stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .findFirst()
                .orElseThrow()
                .plannedStart()
                .toLocalDate();
    }
}
