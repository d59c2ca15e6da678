package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;

/** The screens, as the command line opens them. */
@FunctionalInterface
public interface Screens {
    /**
     * Shows the screens until they are left.
     *
     * @param board the key of the board to look at; empty for the first
     * @param meeting the id of the meeting to open at; empty for what one sees first
     * @return the exit code
     */
    int open(Minutebook book, Optional<String> board, Optional<String> meeting);
}
