package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.linear.LinearMeeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a meeting a few lines of linear mode, from a script or another terminal. */
@Command(
        name = "record",
        description = {
            "Records at a meeting what lines of linear mode say: what is noted, decided, promised, corrected, deferred.",
            "The lines are done in their order, up to the first that is refused; its reason gives the exit code, and those"
                    + " before it stay done. Minutes that are not out yet still take late entries, once “item N” has named"
                    + " the item."
        },
        footer = {
            "",
            "Examples:",
            "  minutebook record 7 \"decide Meet weekly because of the pace\"",
            "  minutebook record 7 \"at 14:20\" \"action Publish the guide @dcs due 30 june\"",
            "  minutebook record 7 \"adjourn until 25 june 10:00 because the fire alarm rang\"",
            "  minutebook record 6 \"item 3\" \"note The police were there\" --as secretary",
            "  minutebook record 7 help"
        })
final class RecordCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "LINE",
            description = "A line of linear mode, in quotation marks; “help” lists those there are.")
    private List<String> lines = List.of();

    RecordCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        LinearMeeting meeting =
                new LinearMeeting(book, root().meeting(book, number).id());
        meeting.requireCommands(lines);
        lines.stream().map(meeting::say).filter(said -> !said.isEmpty()).forEach(root()::say);
        return 0;
    }
}
