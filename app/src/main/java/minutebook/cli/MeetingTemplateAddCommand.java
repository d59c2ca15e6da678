package minutebook.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.change.AddTemplateItem;
import minutebook.domain.Board;
import minutebook.domain.ItemKind;
import minutebook.domain.Part;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an item to the board's agenda template. */
@Command(
        name = "add",
        description = {
            "Adds an item at the end of the agenda template.",
            "An item of the kind theme without --theme stands for the themes whose turn it is: those with red or amber outcomes,"
                    + " overdue actions or measures off pace first, then those not discussed for longest, as many as there is"
                    + " time for."
        },
        footer = {"", "Example: minutebook meeting template add \"Themes\" --kind theme --minutes 15"})
final class MeetingTemplateAddCommand extends BookCommand {
    @Parameters(paramLabel = "TITLE", description = "What the item is called.")
    private String title;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "opening, minutes, matters-arising, action-log, theme, report, consent, discussion, any-other or"
                            + " closing (else discussion, or theme with --theme).")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--theme", paramLabel = "N", description = "The theme it is about.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--presenter", paramLabel = "PERSON", description = "Who presents it, as typed after @.")
    private Optional<String> presenter = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "The time it gets (else 10).")
    private int minutes = 10;

    @Option(names = "--part-2", description = "It is taken in private.")
    private boolean isPrivate;

    MeetingTemplateAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        Plan plan = book.plan(board);
        Optional<String> about = theme.map(plan::theme).map(Theme::id);
        return root().say(book.apply(new AddTemplateItem(
                board.id(),
                title,
                kind.map(MeetingTemplateAddCommand::kind)
                        .orElse(about.isPresent() ? ItemKind.THEME : ItemKind.DISCUSSION),
                about,
                presenter
                        .map(typed -> plan.person(typed.replaceFirst("^@", "")))
                        .map(Person::id),
                minutes,
                isPrivate ? Part.PART_2 : Part.PART_1)));
    }

    /** The kind of item as it is typed. Refuses another word. */
    static ItemKind kind(String typed) {
        return Arrays.stream(ItemKind.values())
                .filter(one -> name(one).equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_UNDERSTOOD,
                        "Give the kind as one of "
                                + Arrays.stream(ItemKind.values())
                                        .map(MeetingTemplateAddCommand::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static String name(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
