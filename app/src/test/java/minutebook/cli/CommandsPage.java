package minutebook.cli;

import java.util.List;
import minutebook.cli.linear.LinearCommand;
import minutebook.cli.linear.LinearCommands;
import picocli.CommandLine;

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
        CommandLine root = Commands.line(host, (book, board, meeting) -> 0, new Door(host));
        return of(root, new LinearCommands().all());
    }

    private void command(CommandLine command) {
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
        command.getUsageMessage().lines().forEach(line -> page.append(line.stripTrailing())
                .append('\n'));
        page.append("```\n");
        command.getSubcommands().values().forEach(this::command);
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
