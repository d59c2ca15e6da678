package minutebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import minutebook.MeetingBundle;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.cli.linear.LinearMeeting;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.export.Bundle;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.pack.PackFiles;
import minutebook.view.HomeView;

/** The whole sample meeting played unattended on a fresh practice board, with its papers written at the end. */
record Play(Host host, String actor) {
    private static final String SCRIPT = "meeting.txt";

    /** Plays it and writes the papers into the folder; the exit code is 1 when a line was refused. */
    int into(Path folder) {
        Bundle.requireFree(folder, true);
        Practice practice = new Practice(new BoardFile(host, boardFile(), actor, false));
        Practice.Opened opened = practice.open();
        try (Minutebook book = opened.book()) {
            HomeView home = opened.home();
            Meeting meeting = Practice.meeting(home);
            boolean allDone = played(book, meeting);
            host.out()
                    .println("Played meeting " + meeting.number() + " of "
                            + home.board().orElseThrow().name() + ".");
            write(book, meeting, folder);
            return allDone ? 0 : 1;
        } finally {
            practice.remove();
        }
    }

    private boolean played(Minutebook book, Meeting meeting) {
        StringWriter answers = new StringWriter();
        boolean allDone;
        try (BufferedReader script =
                new BufferedReader(new InputStreamReader(PackFiles.sample().open(SCRIPT), StandardCharsets.UTF_8))) {
            allDone = new LinearMeeting(book, meeting.id()).run(script, new PrintWriter(answers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.toString()
                .lines()
                .filter(line -> line.startsWith(LinearMeeting.REFUSED))
                .forEach(host.err()::println);
        return allDone;
    }

    private void write(Minutebook book, Meeting meeting, Path folder) {
        Board board = book.home(Optional.empty()).board().orElseThrow();
        Meeting now = book.meetingAlone(meeting.id());
        MeetingBundle.Wish wish = new MeetingBundle.Wish(
                Set.of(Publication.MINUTES, Publication.ACTION_LOG),
                Set.of(Format.MD, Format.HTML, Format.CSV),
                Rendition.MEMBERS);
        new BundleRun(host)
                .write(
                        new MeetingBundle(book, board, new Publishing(book, board), now, wish),
                        folder,
                        true,
                        Optional.empty());
    }

    /** A file of its own for each play, beside the other files of the user, so that no other board is touched. */
    private Path boardFile() {
        try {
            Path data = Files.createDirectories(host.dataFolder());
            Path file = Files.createTempFile(data, "play-", ".db");
            Files.delete(file);
            return file;
        } catch (IOException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "The data folder " + host.dataFolder() + " cannot be written to: set XDG_DATA_HOME to another.",
                    e);
        }
    }
}
