package minutebook.domain;

import java.util.Optional;

/**
 * How the command of a key starts this program: {@code command="minutebook --forced --as dcs --db /srv/board/board.db"}.
 *
 * @param isAlone whether it is the program with these options, each once at most, and nothing before, between or behind them
 * @param isForced whether what the client asks for is run, and reaches no other file of the host
 * @param actor who acts
 * @param file the board's file
 */
public record KeyCommand(boolean isAlone, boolean isForced, Optional<String> actor, Optional<String> file) {
    /** Whether whoever holds the key is one person on one file, whatever they ask for. */
    public boolean isBinding() {
        return isAlone && isForced && actor.isPresent() && file.isPresent();
    }
}
