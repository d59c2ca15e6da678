package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.ActionFilter;
import minutebook.domain.Agency;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.view.ActionsView;
import minutebook.view.Own;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists actions, soonest due first. */
@Command(
        name = "actions",
        description =
                "Lists actions the board waits for, unless you say else: those to take higher, then soonest due first.")
final class ActionsCommand extends ViewCommand {
    @Option(names = "--owner", paramLabel = "PERSON", description = "Only those of this person, by key.")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--mine", description = "Only those of who acts.")
    private boolean mine;

    @Option(names = "--agency", paramLabel = "AGENCY", description = "Only those of this agency, by key.")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--theme", paramLabel = "N", description = "Only those of this theme.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--overdue", description = "Only those past their date.")
    private boolean overdue;

    @Option(names = "--due-before", paramLabel = "DATE", description = "Only those due before this day.")
    private Optional<String> dueBefore = Optional.empty();

    @Option(names = "--state", paramLabel = "STATE", description = "${COMPLETION-CANDIDATES} (else pending).")
    private StateChoice state = StateChoice.PENDING;

    @Option(names = "--text", paramLabel = "TEXT", description = "Only those whose words hold this.")
    private String text = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    ActionsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Board board = root().board(book);
        LocalDate today = book.moment().today();
        ActionsView view = book.actions(board, filter(book, board, today), Integer.MAX_VALUE, 0);
        ActionListing.of(view.rows(), today).print(host(), format);
        return 0;
    }

    private ActionFilter filter(Minutebook book, Board board, LocalDate today) {
        Plan plan = book.plan(board);
        return new ActionFilter(
                mine
                        ? posts(book, board)
                        : owner.map(key -> plan.person(key).id()).stream().toList(),
                agency.map(key -> agency(plan, key).id()),
                theme.map(number -> plan.theme(number).id()),
                overdue ? Optional.of(today) : Optional.empty(),
                dueBefore.map(day -> new DateWords(today, Optional.empty()).due(day)),
                state.states(),
                text);
    }

    private List<String> posts(Minutebook book, Board board) {
        if (owner.isPresent()) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Leave out --owner or --mine: each says whose they are.");
        }
        List<String> posts = book.own(board).posts().stream().map(Person::id).toList();
        if (posts.isEmpty()) {
            throw new Refused(Refused.Reason.NOT_FOUND, Own.NO_POST);
        }
        return posts;
    }

    private static Agency agency(Plan plan, String key) {
        return plan.agencies().stream()
                .filter(one -> one.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no agency “" + key + "”: they are "
                                + String.join(
                                        ", ",
                                        plan.agencies().stream()
                                                .map(Agency::key)
                                                .toList()) + "."));
    }
}
