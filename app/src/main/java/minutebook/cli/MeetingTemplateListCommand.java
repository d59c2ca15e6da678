package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.ItemKind;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.TemplateItem;
import minutebook.domain.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the items that the board's agendas have by themselves. */
@Command(name = "list", description = "Lists the items of the agenda template.")
final class MeetingTemplateListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("item", "Item"),
            new Column("title", "Title"),
            new Column("kind", "Kind"),
            new Column("theme", "Theme"),
            new Column("presenter", "Presenter"),
            new Column("minutes", "Minutes"),
            new Column("part", ""));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingTemplateListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Plan plan = book.plan(root().board(book));
        new Listing(
                        COLUMNS,
                        MeetingTemplateCommand.items(root(), book).stream()
                                .map(item -> row(item, plan))
                                .toList())
                .print(host(), format);
        return 0;
    }

    private static List<Object> row(TemplateItem item, Plan plan) {
        boolean turns = item.kind() == ItemKind.THEME && item.theme().isEmpty();
        return List.of(
                item.place(),
                item.title(),
                item.kind().word(),
                turns
                        ? "in turn"
                        : plan.themes().stream()
                                .filter(theme ->
                                        item.theme().filter(theme.id()::equals).isPresent())
                                .map(Theme::number)
                                .map(String::valueOf)
                                .findFirst()
                                .orElse(""),
                plan.people().stream()
                        .filter(person ->
                                item.presenter().filter(person.id()::equals).isPresent())
                        .map(Person::post)
                        .findFirst()
                        .orElse(""),
                item.minutes(),
                item.part().word());
    }
}
