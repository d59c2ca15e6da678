package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.EscalationMatter;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.EscalationEntry;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a matter higher by its line, under the item that the meeting is at. */
@Command(
        name = "add",
        description = "Takes a matter higher at the meeting in session.",
        footer = {
            "",
            "Example: minutebook escalation add \"A05-02 to chief-officers the executive group because it is late again\""
        })
final class EscalationAddCommand extends BookCommand {
    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description =
                    "An action, an outcome as O1.2, “last challenge” or nothing; “to”, the level, where, “because”"
                            + " and the reason. Levels: sponsor, chief-officers, governing-bodies, outside.")
    private List<String> words;

    @Mixin
    private AtItem at = new AtItem();

    EscalationAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String meeting = at.meeting(root(), book, board).id();
        AgendaItem item = at.item(book.meeting(meeting, Optional.empty()));
        MeetingView view = book.meeting(meeting, Optional.of(item.id()));
        EscalationEntry entry = EscalationEntry.read(String.join(" ", words));
        entry.requireComplete();
        EscalationMatter matter = EscalationMatter.of(
                entry.matter(),
                book.plan(board),
                view.at().orElseThrow().proceedings().challenges(),
                ref -> book.action(board, ref).action().id());
        return root().say(book.apply(matter.to(item.id(), entry, book.moment().today())));
    }
}
