package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddItem;
import minutebook.domain.AgendaItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an item to a meeting's agenda. */
@Command(
        name = "add",
        description = {
            "Adds an item to a meeting’s agenda, before any other business or at the place that is named.",
            "Once the papers have gone out it is a late item, and --late says why."
        },
        footer = {"", "Example: minutebook meeting item add 8 \"Annual report\" --minutes 15 --presenter @dcs"})
final class MeetingItemAddCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "TITLE", description = "What the item is called.")
    private String title;

    @Mixin
    private ItemOptions item = new ItemOptions();

    @Option(names = "--at", paramLabel = "PLACE", description = "The place it gets (else before any other business).")
    private Optional<Integer> place = Optional.empty();

    @Option(names = "--late", paramLabel = "REASON", description = "Why it comes after the papers have gone out.")
    private String late = "";

    MeetingItemAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        Plan plan = book.plan(root().board(book));
        List<AgendaItem> agenda = MeetingItemCommand.agenda(root(), book, number);
        place.filter(at -> at < 1 || at > agenda.size() + 1).ifPresent(at -> {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER,
                    "Give a place from 1 to " + (agenda.size() + 1) + "; the agenda has no room at " + at + ".");
        });
        return root().say(book.apply(new AddItem(
                meeting.id(),
                place.map(at -> at - 1)
                        .orElseGet(() -> ItemKind.beforeLast(
                                agenda.stream().map(AgendaItem::kind).toList())),
                title,
                item.kind(),
                item.theme(plan),
                item.presenter(plan),
                item.minutes(),
                late)));
    }
}
