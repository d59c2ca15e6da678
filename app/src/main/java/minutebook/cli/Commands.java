package minutebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The tree of commands, put together. */
final class Commands {
    private Commands() {}

    static CommandLine line(Host host, Screens screens, Door door) {
        RootCommand root = new RootCommand(host, screens);
        CommandLine line = new CommandLine(root)
                .addSubcommand(
                        group(new BoardCommand(), List.of(new BoardCreateCommand(root), new BoardListCommand(root))))
                .addSubcommand(group(new PackCommand(), List.of(new PackCheckCommand(host))))
                .addSubcommand(group(
                        new MeetingCommand(),
                        List.of(
                                new MeetingListCommand(root),
                                new MeetingShowCommand(root),
                                new MeetingPlanCommand(root),
                                new MeetingRunCommand(root),
                                new MeetingCloseCommand(root))))
                .addSubcommand(new ActionsCommand(root))
                .addSubcommand(group(
                        new ActionCommand(),
                        List.of(
                                new ActionAddCommand(root),
                                new ActionShowCommand(root),
                                new ActionUpdateCommand(root),
                                new ActionReportCommand(root),
                                new ActionCloseCommand(root),
                                new ActionDropCommand(root))))
                .addSubcommand(new MinutesCommand(root))
                .addSubcommand(new LogCommand(root))
                .addSubcommand(new SearchCommand(root))
                .addSubcommand(new HistoryCommand(root))
                .addSubcommand(new UndoCommand(root))
                .addSubcommand(new RedoCommand(root))
                .addSubcommand(new VerifyCommand(root))
                .addSubcommand(new BackupCommand(root))
                .addSubcommand(new DemoCommand(root))
                .addSubcommand(new CompletionCommand(host));
        return settled(line, host, door);
    }

    private static CommandLine group(Object command, List<Object> parts) {
        CommandLine line = new CommandLine(command);
        parts.forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine settled(CommandLine line, Host host, Door door) {
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(55, host.width()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, arguments) -> {
                    host.err().println(sentence(wrong));
                    return Refused.Kind.USAGE.exitCode();
                })
                .setExecutionExceptionHandler((trouble, at, parsed) -> door.told(trouble));
    }

    /** What is wrong with the command as it was typed, and where to read how it goes. */
    private static String sentence(ParameterException wrong) {
        String said = Words.line(wrong.getMessage()).replaceFirst("[.:]$", "");
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String hint = near.isEmpty() ? "" : ", did you mean “" + near.get(0) + "”?";
        return said + hint + " See “" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help”.";
    }
}
