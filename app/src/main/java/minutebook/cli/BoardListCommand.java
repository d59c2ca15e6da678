package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Board;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the boards of the file. */
@Command(name = "list", description = "Lists the boards of the file.")
final class BoardListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("key", "Key"),
            new Column("name", "Name"),
            new Column("authority", "Authority"),
            new Column("next_meeting", "Next meeting"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    BoardListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<List<Object>> rows = book.home(Optional.empty()).boards().stream()
                .map(board -> row(book, board))
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(Minutebook book, Board board) {
        Optional<LocalDate> next = book.home(Optional.of(board.key())).planned().map(meeting -> meeting.plannedStart()
                .toLocalDate());
        return List.of(board.key(), board.name(), board.authority(), next);
    }
}
