package minutebook.cli;

import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.view.CheckView;
import picocli.CommandLine.Command;

/** Checks the file, its journal and its references. */
@Command(name = "verify", description = "Checks the file, its journal and its references.")
final class VerifyCommand extends BookCommand {
    VerifyCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        CheckView found = book.verify();
        found.problems().forEach(host().out()::println);
        if (!found.isSound()) {
            throw new Refused(
                    Refused.Reason.DAMAGED,
                    "The file is not sound: keep it aside, as it is, and go back to the last backup.");
        }
        return root().say("The file is sound: " + found.journalLines() + " lines of the journal and " + found.rows()
                + " rows of the record agree.");
    }
}
