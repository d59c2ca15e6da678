package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.view.HomeView;

/** The screens, as the command line opens them. */
@FunctionalInterface
public interface Screens {
    /**
     * Shows the screens until they are left.
     *
     * @param home what one sees first, at the board to look at
     * @param meeting the id of the meeting to open at; empty for what one sees first
     * @return the exit code
     */
    int open(Minutebook book, HomeView home, Optional<String> meeting);
}
