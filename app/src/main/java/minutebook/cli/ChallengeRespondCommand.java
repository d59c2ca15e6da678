package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.EditChallenge;
import minutebook.domain.Challenge;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Worked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records the response to a challenge, or whether it worked. */
@Command(name = "respond", description = "Records the response to a challenge, or whether it did any good.")
final class ChallengeRespondCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "NO", description = "Its number, as “challenge list” gives it.")
    private int number;

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "0..*", description = "The response.")
    private List<String> words = List.of();

    @Option(names = "--worked", paramLabel = "HOW", description = "Whether it did any good: ${COMPLETION-CANDIDATES}.")
    private Optional<WorkedChoice> worked = Optional.empty();

    ChallengeRespondCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Challenge now = book.challenges(root().board(book)).challenges().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND, "There is no challenge " + number + ": see “minutebook challenge list”."))
                .challenge();
        String text = String.join(" ", words);
        if (text.isBlank() && worked.isEmpty()) {
            throw new Refused(Reason.BLANK, "Give the response, or say with --worked whether it did any good.");
        }
        Worked how = worked.map(WorkedChoice::worked).orElse(now.worked());
        return root().say(book.apply(new EditChallenge(
                now.id(), now.asker(), now.asked(), now.question(), text.isBlank() ? now.response() : text, how)));
    }
}
