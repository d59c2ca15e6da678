package minutebook.cli;

import java.util.concurrent.Callable;
import minutebook.Minutebook;

/** A command that works on the board's file, which must be there. */
abstract class BookCommand implements Callable<Integer> {
    private final RootCommand root;

    BookCommand(RootCommand root) {
        this.root = root;
    }

    final RootCommand root() {
        return root;
    }

    final Host host() {
        return root.host();
    }

    @Override
    public final Integer call() {
        try (Minutebook book = root.file().open()) {
            return run(book);
        }
    }

    /** Whether it shows the record, so that it can show the past as well. */
    boolean looks() {
        return false;
    }

    /** Does the command; gives the exit code. */
    abstract int run(Minutebook book);
}
