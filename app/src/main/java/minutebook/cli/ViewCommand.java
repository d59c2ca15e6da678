package minutebook.cli;

import minutebook.Minutebook;

/**
 * A command that shows the record, as it is now or as known on a day gone by. All that one of them puts on record is that a paper it
 * writes was released to the public.
 */
abstract class ViewCommand extends BookCommand {
    ViewCommand(RootCommand root) {
        super(root);
    }

    @Override
    final boolean looks() {
        return true;
    }

    @Override
    final int run(Minutebook book) {
        return show(root().asKnown(book));
    }

    /** Shows it; gives the exit code. */
    abstract int show(Minutebook book);
}
