package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.cli.linear.LinearCommand;
import minutebook.cli.linear.LinearCommands;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.ssh.SshDoor;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The page COMMANDS.md, made from the definitions of the commands. */
final class CommandsPage {
    private final StringBuilder page = new StringBuilder();

    static String of(CommandLine root, List<LinearCommand> linear) {
        CommandsPage made = new CommandsPage();
        made.page.append("# Commands\n\nThis page is made from the program's own definitions; a test keeps it true.\n");
        made.command(root);
        made.linear(linear);
        return made.page.toString();
    }

    static String now(Host host) {
        CommandLine root = Commands.whole(host, (book, board, meeting) -> 0, new SshDoor(), new Door(host));
        return of(root, new LinearCommands().all());
    }

    private void command(CommandLine command) {
        Optional<PlanPart<?>> part = PlanParts.ALL.stream()
                .filter(one -> one != PlanParts.BOARD)
                .filter(one -> command.getCommandSpec().qualifiedName().equals("minutebook " + one.noun()))
                .findFirst();
        if (part.isPresent()) {
            part(command, part.get());
            return;
        }
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
        command.getUsageMessage().lines().forEach(line -> page.append(line.stripTrailing())
                .append('\n'));
        page.append("```\n");
        command.getSubcommands().values().forEach(this::command);
    }

    /** A noun of the plan: its fields in a table, then its commands, each told in a line. */
    private void part(CommandLine command, PlanPart<?> part) {
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n");
        page.append(String.join(" ", command.getCommandSpec().usageMessage().description()))
                .append("\n\n| Command | What it does |\n|---|---|\n");
        command.getSubcommands().values().forEach(verb -> page.append("| `")
                .append(synopsis(verb, part))
                .append("` | ")
                .append(cell(
                        String.join(" ", verb.getCommandSpec().usageMessage().description())))
                .append(" |\n"));
        page.append("\n| Field | What belongs there |\n|---|---|\n");
        part.fields().forEach(field -> {
            OptionSpec option = FieldOptions.option(field);
            page.append("| `")
                    .append(option.longestName())
                    .append(' ')
                    .append(cell(option.paramLabel()))
                    .append("` | ")
                    .append(cell(option.description()[0]))
                    .append(" |\n");
        });
    }

    private static String synopsis(CommandLine verb, PlanPart<?> part) {
        StringBuilder words =
                new StringBuilder(verb.getCommandSpec().qualifiedName().replace("minutebook ", ""));
        verb.getCommandSpec().positionalParameters().forEach(place -> words.append(' ')
                .append(cell(place.arity().min() > 0 ? place.paramLabel() : "[" + place.paramLabel() + "]")));
        boolean hasFields = List.of("add", "change").contains(verb.getCommandName());
        if (hasFields) {
            words.append(" --FIELD VALUE …");
        }
        verb.getCommandSpec().options().stream()
                .filter(option -> !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .filter(option -> !hasFields
                        || part.fields().stream()
                                .noneMatch(field -> option.longestName().equals("--" + field.name())))
                .forEach(option -> words.append(' ')
                        .append(option.required() ? "" : "[")
                        .append(option.longestName())
                        .append(option.arity().max() > 0 ? " " + cell(option.paramLabel()) : "")
                        .append(option.required() ? "" : "]"));
        return words.toString();
    }

    private static String cell(String text) {
        return text.replace("%%", "%")
                .replace("${COMPLETION-CANDIDATES}", "table, csv, json")
                .replace("|", "\\|");
    }

    private void linear(List<LinearCommand> commands) {
        page.append("\n## Linear mode\n\n")
                .append("`minutebook meeting run N --linear` reads one of these from each line and answers it. ")
                .append("A line that begins with `#` is a comment; blank lines are passed over. A refused line says ")
                .append("why and changes nothing, and the exit code at the end is then 1. A person is named by key ")
                .append("(`show people` lists them); a date may be `30 june`, `30/6/2015`, `2015-06-30`, `friday`, ")
                .append("`+2w` or `next meeting`.\n");
        for (LinearCommand command : commands) {
            page.append("\n### ")
                    .append(command.name())
                    .append("\n\n`")
                    .append(command.usage())
                    .append("`\n\n");
            page.append(command.help())
                    .append(" For example:\n\n```\n")
                    .append(command.example())
                    .append("\n```\n");
        }
    }
}
