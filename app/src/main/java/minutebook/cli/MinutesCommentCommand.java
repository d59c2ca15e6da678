package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.MinutesOut;
import minutebook.change.AddComment;
import minutebook.domain.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what somebody asks to have put right in circulated minutes. */
@Command(name = "comment", description = "Records what somebody asks to have put right in circulated minutes.")
final class MinutesCommentCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "TEXT", description = "What they say.")
    private String text;

    @Option(names = "--author", required = true, paramLabel = "PERSON", description = "Who says so: a key or a post.")
    private String author;

    @Option(names = "--about", paramLabel = "PLACE", description = "Which item or entry it is about.")
    private String about = "";

    @Option(names = "--on", paramLabel = "DATE", description = "When they said so (else today).")
    private Optional<String> on = Optional.empty();

    MinutesCommentCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        LocalDate today = book.moment().today();
        LocalDate day = on.map(typed -> MinutesOut.day(typed, meeting, today)).orElse(today);
        String post = MinutesOut.author(book.plan(root().board(book)), author);
        return root().say(book.apply(new AddComment(meeting.id(), post, about, text, day)));
    }
}
