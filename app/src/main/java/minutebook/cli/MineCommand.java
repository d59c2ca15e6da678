package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Refused;
import minutebook.view.ActionRow;
import minutebook.view.MineView;
import minutebook.view.Owed;
import minutebook.view.Own;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what who acts owes the board, as the screen “my actions” does. */
@Command(
        name = "mine",
        description = {
            "Lists what you owe the board: your actions, readings that are due, highlight reports, and what others owe under"
                    + " what you lead.",
            "“actions --mine” lists your actions alone, with all that is kept of each."
        })
final class MineCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("kind", "Owed"),
            new Column("key", "Ref"),
            new Column("whose", "Whose"),
            new Column("due", "Due"),
            new Column("standing", "Standing"),
            new Column("late", ""),
            new Column("own", ""),
            new Column("to_do", ""),
            new Column("what", "What"),
            new Column("expectation", ""),
            new Column("owner", ""),
            new Column("board_said", ""),
            new Column("board_said_on", ""),
            new Column("updates", ""));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MineCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        MineView view = book.mine(root().board(book), Integer.MAX_VALUE);
        if (view.own().posts().isEmpty()) {
            throw new Refused(Refused.Reason.NOT_FOUND, Own.NO_POST);
        }
        if (format != ListFormat.TABLE || !view.owed().isEmpty()) {
            new Listing(
                            COLUMNS,
                            view.owed().stream()
                                    .map(owed -> cells(owed, view.today()))
                                    .toList())
                    .print(host(), format);
        }
        return format == ListFormat.TABLE ? root().say(view.inShort()) : 0;
    }

    private static List<Object> cells(Owed owed, LocalDate today) {
        Optional<ActionRow> action = owed.action();
        Optional<ActionUpdate> said = action.flatMap(ActionRow::lastOfBoard);
        Owed.Nearness nearness = owed.nearness(today);
        return List.of(
                owed.kind().key(),
                owed.key(),
                owed.whose(),
                owed.by(),
                owed.standing(today),
                owed.isLate(today),
                nearness != Owed.Nearness.OF_OTHERS,
                nearness == Owed.Nearness.TO_DO,
                owed.words(),
                action.map(row -> row.action().expectation()),
                action.map(row -> row.owner().post()),
                said.map(ActionUpdate::text),
                said.map(ActionUpdate::date),
                action.map(row -> row.updates().size()));
    }
}
