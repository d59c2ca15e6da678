package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.export.FrozenMinutes;
import minutebook.export.MinutesDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what differs between the minutes as they were circulated and as they were approved. */
@Command(
        name = "diff",
        description = {
            "Shows what differs between the last two texts of a meeting's minutes: circulated and approved, or two"
                    + " circulations.",
            "Lines that went are marked −, lines that came +."
        })
final class MinutesDiffCommand extends ViewCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--from", paramLabel = "TEXT", description = "The earlier text, counted from 1.")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TEXT", description = "The later text, counted from 1.")
    private Optional<Integer> to = Optional.empty();

    MinutesDiffCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<FrozenMinutes.Version> all =
                MinutesDiff.comparable(book.after(root().meeting(book, number).id()));
        FrozenMinutes.Version later = version(all, to.orElse(all.size()));
        FrozenMinutes.Version earlier = version(all, from.orElse(all.indexOf(later)));
        MinutesDiff.told(earlier, later).forEach(host().out()::println);
        return 0;
    }

    private FrozenMinutes.Version version(List<FrozenMinutes.Version> all, int wanted) {
        if (wanted < 1 || wanted > all.size()) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND,
                    "There is no text " + wanted + ": the minutes of meeting " + number + " have texts 1 to "
                            + all.size() + ".");
        }
        return all.get(wanted - 1);
    }
}
