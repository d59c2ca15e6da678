package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.domain.TemplateItem;
import picocli.CommandLine.Command;

/** The commands about the board's agenda template; which of them must be said. */
@Command(
        name = "template",
        description = "The items that the board’s agendas have by themselves; without any, the usual agenda is used.")
final class MeetingTemplateCommand {
    static List<Object> parts(RootCommand root) {
        return List.of(
                new MeetingTemplateListCommand(root),
                new MeetingTemplateAddCommand(root),
                new MeetingTemplateRemoveCommand(root),
                new MeetingTemplateMoveCommand(root));
    }

    static List<TemplateItem> items(RootCommand root, Minutebook book) {
        return book.forward(root.board(book), 0).template();
    }

    static TemplateItem item(RootCommand root, Minutebook book, int number) {
        return items(root, book).stream()
                .filter(item -> item.place() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "The template has no item " + number + ": see “minutebook meeting template list”."));
    }
}
