package minutebook.cli.linear;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.Refused;

/** Every command of linear mode, in the order in which a meeting needs them. */
public final class LinearCommands {
    /** Commands that belong together, and what they are for. */
    private record Group(String heading, List<LinearCommand> commands) {}

    private final List<Group> groups;
    private final List<LinearCommand> all;
    private final Map<String, LinearCommand> byName;

    public LinearCommands() {
        this.groups = List.of(
                new Group("Before the meeting", PreparationCommands.all()),
                new Group("The meeting and its agenda", AgendaCommands.all()),
                new Group("Every meeting", CalendarCommands.all()),
                new Group("The clock", ClockCommands.all()),
                new Group("Who is here", AttendanceCommands.all()),
                new Group("From item to item", StepCommands.all()),
                new Group("What is said, decided and agreed", EntryCommands.all()),
                new Group("Progress and evidence", EvidenceCommands.all()),
                new Group("Challenge, risk, good practice, consent", TableCommands.all()),
                new Group("What came of challenges and escalations", EscalationCommands.all()),
                new Group("The last minutes, and entries in the wrong place", MinutesCommands.all()),
                new Group("The action log", ActionLogCommands.all()),
                new Group("Reports due and other boards", DueCommands.all()),
                new Group("In private, adjourned, deferred", SittingCommands.all()),
                new Group("Putting right", CorrectionCommands.all()),
                new Group("Closing", ClosingCommands.all()),
                new Group("After the meeting", AfterCommands.all()),
                new Group("Looking", looking()));
        this.all = groups.stream().flatMap(group -> group.commands().stream()).toList();
        this.byName = all.stream().collect(Collectors.toMap(LinearCommand::name, Function.identity()));
    }

    private static List<LinearCommand> looking() {
        return List.of(
                new LinearCommand(
                        "show",
                        "[" + String.join("|", Show.more()) + "]",
                        "Says where the meeting is and what is recorded under the item, or shows more.",
                        "show people",
                        Show::run),
                new LinearCommand(
                        "help",
                        "[COMMAND]",
                        "Lists the commands, or explains one.",
                        "help decide",
                        (session, line) -> help(line)));
    }

    public List<LinearCommand> all() {
        return all;
    }

    /** The command of that name. Refuses an unknown one, naming the nearest. */
    LinearCommand named(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byName.get(name)).orElseThrow(() -> unknown(typed, name));
    }

    private Refused unknown(String typed, String name) {
        String shown = typed.length() > 20 ? typed.substring(0, 20) + "…" : typed;
        String hint =
                nearest(name).map(near -> "did you mean “" + near + "”?").orElse("type “help” for those there are.");
        return new Refused(Refused.Reason.NOT_UNDERSTOOD, "There is no command “" + shown + "”: " + hint);
    }

    private Optional<String> nearest(String typed) {
        return all.stream()
                .map(LinearCommand::name)
                .filter(name -> distance(typed, name) <= Math.max(1, name.length() / 3)
                        || (typed.length() > 1 && name.startsWith(typed)))
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /** How many letters must be typed, dropped or changed to make one word of the other (Levenshtein). */
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > to.length()) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[to.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[to.length()];
    }

    private static String help(Line line) {
        LinearCommands commands = new LinearCommands();
        if (line.isEmpty()) {
            return commands.groups.stream().map(LinearCommands::listed).collect(Collectors.joining("\n\n"))
                    + "\n\n# …\n    A comment; blank lines are passed over too.";
        }
        LinearCommand command = commands.named(line.only("the command to explain"));
        return command.usage() + "\n    " + command.help() + "\n    For example: " + command.example();
    }

    private static String listed(Group group) {
        return group.heading() + ":\n"
                + group.commands().stream()
                        .map(command -> command.usage() + "\n    " + command.help())
                        .collect(Collectors.joining("\n"));
    }
}
