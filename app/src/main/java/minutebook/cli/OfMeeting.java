package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.view.HomeView;
import picocli.CommandLine.Option;

/** The option that says for which meeting something is prepared. */
final class OfMeeting {
    @Option(
            names = "--meeting",
            paramLabel = "N",
            description = "The meeting it is for (else the one in session or the next one planned).")
    private Optional<Integer> number = Optional.empty();

    Meeting meeting(RootCommand root, Minutebook book) {
        if (number.isPresent()) {
            return root.meeting(book, number.get());
        }
        Board board = root.board(book);
        HomeView home = book.home(Optional.of(board.key()));
        return home.inSession()
                .or(home::planned)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND, "No meeting is planned: name the meeting with --meeting."));
    }
}
