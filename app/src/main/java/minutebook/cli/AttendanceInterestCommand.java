package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.DeclareInterest;
import minutebook.domain.Meeting;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records an interest that somebody declares in an item. */
@Command(name = "interest", description = "Records an interest that somebody declares in an item.")
final class AttendanceInterestCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "PERSON", description = "Whose interest it is, by their key.")
    private String person;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", description = "What the interest is.")
    private List<String> words = List.of();

    @Option(names = "--withdrew", description = "They take no part in the item.")
    private boolean withdrew;

    @Mixin
    private AtItem at = new AtItem();

    AttendanceInterestCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = at.meeting(root(), book, root().board(book));
        MeetingView view = book.meeting(meeting.id(), Optional.empty());
        String who = book.plan(view.board()).named(person).id();
        return root().say(book.apply(new DeclareInterest(at.item(view).id(), who, String.join(" ", words), withdrew)));
    }
}
