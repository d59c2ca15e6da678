package minutebook.cli;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A noun whose commands are made when it is met on the command line, so that a start of the others does not wait for them. */
final class LateGroup implements IParameterPreprocessor {
    private final Supplier<List<CommandLine>> parts;
    private final Consumer<CommandLine> settled;
    private boolean isWhole;

    private LateGroup(Supplier<List<CommandLine>> parts, Consumer<CommandLine> settled) {
        this.parts = parts;
        this.settled = settled;
    }

    /**
     * The noun, without its commands yet.
     *
     * @param settled gives the commands what every command has, such as where failures end
     */
    static CommandLine of(
            String noun, List<String> description, Supplier<List<CommandLine>> parts, Consumer<CommandLine> settled) {
        LateGroup group = new LateGroup(parts, settled);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(group).name(noun);
        spec.usageMessage().description(description.toArray(String[]::new));
        return new CommandLine(spec.preprocessor(group));
    }

    /** Makes the commands of every noun under a command that is still without: for its pages and for completion. */
    static void makeAll(CommandLine line) {
        for (CommandLine part : line.getSubcommands().values()) {
            if (part.getCommandSpec().userObject() instanceof LateGroup group) {
                group.make(part);
            }
        }
    }

    @Override
    @SuppressWarnings("JdkObsolete") // picocli hands over a Stack
    public boolean preprocess(Stack<String> words, CommandSpec noun, ArgSpec argument, Map<String, Object> found) {
        make(noun.commandLine());
        return false;
    }

    /** Adds a command, whose page keeps its own end: picocli gives what comes late the end of the page of all. */
    private static void add(CommandLine part, CommandLine line) {
        String[] footer = part.getCommandSpec().usageMessage().footer();
        line.addSubcommand(part);
        part.getCommandSpec().usageMessage().footer(footer);
    }

    private void make(CommandLine line) {
        if (!isWhole) {
            isWhole = true;
            parts.get().forEach(part -> add(part, line));
            settled.accept(line);
        }
    }
}
