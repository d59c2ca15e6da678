package minutebook.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import minutebook.Minutebook;
import minutebook.change.CreateBoard;
import minutebook.cli.MadeCommand.Typed;
import minutebook.domain.DateWords;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.WallClock;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanParts;
import minutebook.pack.Pack;
import minutebook.pack.PackReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a board from a pack, or an empty one of what is said of it, and its file when that is not there yet. */
@Command(
        name = "create",
        description = {
            "Makes a board from a pack of starting data, or an empty one, and its file if need be.",
            "For an empty board give its key, name and authority."
        })
final class BoardCreateCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--pack", paramLabel = "FOLDER", description = "The folder that holds pack.json.")
    private Optional<Path> pack = Optional.empty();

    private BoardCreateCommand(RootCommand root) {
        this.root = root;
    }

    static CommandLine line(RootCommand root) {
        CommandLine line = new CommandLine(new BoardCreateCommand(root));
        PlanParts.BOARD.fields().forEach(field -> line.getCommandSpec().addOption(FieldOptions.option(field)));
        return line;
    }

    @Override
    public Integer call() {
        Map<String, String> values = FieldOptions.values(
                PlanParts.BOARD, new Typed(spec.commandLine().getParseResult()), root.input());
        if (pack.isPresent() != values.isEmpty()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Name a pack with --pack, or give an empty board’s --key, --name and --authority.");
        }
        Optional<Pack> read = pack.map(PackReader::read);
        Optional<Entity> empty = read.isPresent() ? Optional.empty() : Optional.of(empty(values));
        try (Minutebook book = root.file().openOrMake()) {
            return root.say(book.apply(new CreateBoard(read.map(found -> found.rows(
                            () -> UUID.randomUUID().toString(), book.moment().at()))
                    .orElseGet(() -> List.of(empty.orElseThrow())))));
        }
    }

    /** The board itself with nothing on it. */
    private Entity empty(Map<String, String> values) {
        Plan nothing = new Plan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        LocalDateTime now = WallClock.at(root.host().clock().instant());
        Moment moment =
                new Moment(root.host().clock().instant(), now, root.file().actor());
        Filled filled = new Filled(values, nothing, new DateWords(moment.today(), Optional.empty()), moment);
        return PlanParts.BOARD.added(UUID.randomUUID().toString(), "", filled, List.of());
    }
}
