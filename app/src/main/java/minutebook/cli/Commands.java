package minutebook.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.export.Format;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The tree of commands, put together. */
final class Commands {
    private static final String[] FOOTER = {
        "",
        "Without a command it opens the screens; without a terminal it says where the board stands.",
        "Exit codes: 0 done, 1 refused by a rule, 2 not understood, 3 not found, 4 file trouble,",
        "5 not allowed, 70 a fault of the program."
    };

    private Commands() {}

    /** The whole tree, for the pages made from it. */
    static CommandLine whole(Host host, Screens screens, Ssh ssh, Door door) {
        CommandLine line = line(host, screens, ssh, door, List.of());
        LateGroup.makeAll(line);
        return line;
    }

    /** @param words what was typed, of which the nouns that it cannot mean are left out */
    static CommandLine line(Host host, Screens screens, Ssh ssh, Door door, List<String> words) {
        RootCommand root = new RootCommand(host, screens, ssh);
        PlanCommands plan = new PlanCommands(root, noun -> settled(noun, host, door));
        CommandLine line = new CommandLine(root)
                .addSubcommand(plan.board())
                .addSubcommand(group(new PackCommand(), List.of(new PackCheckCommand(host))));
        Stream.of(meetings(root), work(root), looks(root), file(root))
                .flatMap(List::stream)
                .forEach(line::addSubcommand);
        line.addSubcommand(new CompletionCommand(host));
        accounts(root).forEach(line::addSubcommand);
        if (PlanCommands.areMeant(words, line)) {
            plan.nouns().forEach(line::addSubcommand);
        }
        line.getCommandSpec().usageMessage().footer(FOOTER);
        return settled(line, host, door).setExecutionStrategy(parsed -> executed(root, parsed));
    }

    /** The commands about meetings, before them and around the table. */
    private static List<Object> meetings(RootCommand root) {
        return List.of(
                meeting(root),
                new RecordCommand(root),
                group(
                        new AttendanceCommand(root),
                        List.of(new AttendanceMarkCommand(root), new AttendanceInterestCommand(root))),
                new EngagementCommand(root),
                group(new PaperCommand(), List.of(new PaperAddCommand(root), new PaperRemoveCommand(root))),
                group(new HighlightCommand(), List.of(new HighlightAddCommand(root), new HighlightShowCommand(root))),
                forward(root));
    }

    /** The commands about what the board has to do, and the minutes of it. */
    private static List<Object> work(RootCommand root) {
        return List.of(
                new TodayCommand(root),
                new MineCommand(root),
                new NewsCommand(root),
                new ActionsCommand(root),
                action(root),
                new RemindersCommand(root),
                new FiguresCommand(root),
                new CheckCommand(root),
                minutes(root));
    }

    /** The commands that show the record from one side. */
    private static List<Object> looks(RootCommand root) {
        return List.of(
                new LogCommand(root),
                new TraceCommand(root),
                new MeasuresCommand(root),
                new ChartCommand(root),
                new JudgementsCommand(root),
                new DueCommand(root));
    }

    /** The commands about the file as a whole. */
    private static List<Object> file(RootCommand root) {
        return List.of(
                new SearchCommand(root),
                new HistoryCommand(root),
                new UndoCommand(root),
                new RedoCommand(root),
                new VerifyCommand(root),
                new DoctorCommand(root),
                new BackupCommand(root),
                group(new ImportCommand(), List.of(new ImportPlanCommand(root))),
                group(new ExportCommand(root), List.of(new ExportPackCommand(root))),
                group(new StyleCommand(), List.of(new StyleShowCommand(root), new StyleCheckCommand(root.host()))),
                new PrivacyCommand(root),
                new ServeCommand(root),
                new DemoCommand(root));
    }

    private static CommandLine meeting(RootCommand root) {
        return group(
                new MeetingCommand(),
                List.of(
                        new MeetingListCommand(root),
                        new MeetingShowCommand(root),
                        new MeetingPlanCommand(root),
                        new MeetingEditCommand(root),
                        new MeetingSeriesCommand(root),
                        new MeetingProposeCommand(root),
                        group(new MeetingTemplateCommand(), MeetingTemplateCommand.parts(root)),
                        new MeetingAgendaCommand(root),
                        group(new MeetingItemCommand(), MeetingItemCommand.parts(root)),
                        new MeetingPapersCommand(root),
                        new MeetingPapersOutCommand(root),
                        new MeetingRunCommand(root),
                        new MeetingGapsCommand(root),
                        new MeetingWaiveCommand(root),
                        new MeetingCloseCommand(root)));
    }

    private static CommandLine forward(RootCommand root) {
        return group(
                new ForwardCommand(),
                List.of(
                        new ForwardListCommand(root),
                        new ForwardAddCommand(root),
                        new ForwardTakeCommand(root),
                        new ForwardDropCommand(root)));
    }

    private static CommandLine action(RootCommand root) {
        return group(
                new ActionCommand(),
                List.of(
                        new ActionAddCommand(root),
                        new ActionShowCommand(root),
                        new ActionUpdateCommand(root),
                        new ActionReportCommand(root),
                        new ActionCloseCommand(root),
                        new ActionDropCommand(root),
                        new ActionExtendCommand(root),
                        new ActionAskCommand(root),
                        new ActionParkCommand(root),
                        new ActionUnparkCommand(root),
                        new ActionNeedsCommand(root)));
    }

    /** The commands about how the board holds people to account. */
    private static List<Object> accounts(RootCommand root) {
        return List.of(
                group(
                        new ChallengeCommand(),
                        List.of(
                                new ChallengeListCommand(root),
                                new ChallengeAddCommand(root),
                                new ChallengeRespondCommand(root))),
                group(
                        new EscalationCommand(),
                        List.of(
                                new EscalationListCommand(root),
                                new EscalationAddCommand(root),
                                new EscalationRespondCommand(root))),
                new GoodPracticeCommand(root));
    }

    private static int executed(RootCommand root, ParseResult parsed) {
        List<CommandLine> typed = parsed.asCommandLineList();
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine last = typed.get(typed.size() - 1);
        try {
            if (root.host().isAfar()) {
                Afar.requireAllowed(typed);
            }
            root.requireUnforced(last.getCommand());
            root.requireToday(last.getCommand());
        } catch (Refused refused) {
            throw new ExecutionException(last, refused.sentence(), refused);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static CommandLine minutes(RootCommand root) {
        return group(
                new MinutesCommand(root),
                List.of(
                        new MinutesStateCommand(root),
                        new MinutesCirculateCommand(root),
                        new MinutesNoticeCommand(root),
                        new MinutesCommentCommand(root),
                        new MinutesCommentsCommand(root),
                        new MinutesSettleCommand(root),
                        new MinutesApproveCommand(root),
                        new MinutesDiffCommand(root),
                        new MinutesExtractsCommand(root)));
    }

    static CommandLine group(Object command, List<Object> parts) {
        CommandLine line = new CommandLine(command);
        parts.forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine settled(CommandLine line, Host host, Door door) {
        return line.setExpandAtFiles(false)
                .registerConverter(ListFormat.class, text -> choice(ListFormat.values(), text))
                .registerConverter(Format.class, text -> choice(Format.values(), text))
                .registerConverter(AttendanceState.class, text -> choice(AttendanceState.values(), text))
                .registerConverter(StateChoice.class, text -> choice(StateChoice.values(), text))
                .registerConverter(WorkedChoice.class, text -> choice(WorkedChoice.values(), text))
                .registerConverter(
                        CompletionCommand.Shell.class, text -> choice(CompletionCommand.Shell.values(), text))
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

    private static <E> E choice(E[] choices, String typed) {
        return Arrays.stream(choices)
                .filter(choice -> choice.toString().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + typed + "” is none of "
                        + Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /** What is wrong with the command as it was typed, and where to read how it goes. */
    private static String sentence(ParameterException wrong) {
        String said = wrong instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : wrong.getMessage();
        String line = Words.line(said).replaceFirst("[.:]$", "");
        return line + (line.endsWith("?") ? " See “" : "; see “")
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help”.";
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String typed = wrong.getUnmatched().get(0);
        List<String> near = wrong.getSuggestions();
        if (!near.isEmpty()) {
            return "There is no “" + typed + "”: did you mean “" + near.get(0) + "”?";
        }
        return wrong.getCommandLine().getSubcommands().isEmpty()
                ? "Leave out “" + typed + "”: nothing more belongs there"
                : "There is no command “" + typed + "”";
    }
}
