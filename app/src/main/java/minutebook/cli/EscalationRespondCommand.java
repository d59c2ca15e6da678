package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.RespondToEscalation;
import minutebook.domain.DateWords;
import minutebook.domain.Escalation;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.EscalationRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what came back from where a matter was taken. */
@Command(
        name = "respond",
        description = "Records what came back from where a matter was taken, and whether it did any good.")
final class EscalationRespondCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "NO", description = "Its number, as “escalation list” gives it.")
    private int number;

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "1..*", description = "What came back.")
    private List<String> words;

    @Option(names = "--on", paramLabel = "DATE", description = "The day it came (else today).")
    private Optional<String> on = Optional.empty();

    @Option(names = "--worked", paramLabel = "HOW", description = "Whether it did any good: ${COMPLETION-CANDIDATES}.")
    private WorkedChoice worked = WorkedChoice.NOT_KNOWN;

    EscalationRespondCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        List<EscalationRow> all = book.challenges(root().board(book)).escalations();
        if (number < 1 || number > all.size()) {
            throw new Refused(
                    Reason.NOT_FOUND, "There is no escalation " + number + ": see “minutebook escalation list”.");
        }
        Escalation escalation = all.get(number - 1).escalation();
        LocalDate today = book.moment().today();
        LocalDate day = on.map(new DateWords(today, Optional.empty())::past).orElse(today);
        return root().say(book.apply(
                new RespondToEscalation(escalation.id(), String.join(" ", words), day, worked.worked())));
    }
}
