package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Keys;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Board;
import minutebook.domain.WallClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the keys by which the people of the board are let in. */
@Command(name = "list", description = "Lists the keys by which people are let in over SSH.")
final class PersonKeyListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("person", "Person"),
            new Column("post", "Post"),
            new Column("type", "Type"),
            new Column("fingerprint", "Fingerprint"),
            new Column("comment", "Comment"),
            new Column("added", "Added"),
            new Column("added_by", "By"),
            new Column("lets_in", "Lets in"));

    @Parameters(paramLabel = "PERSON", arity = "0..1", description = "Only those of this person.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    PersonKeyListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Board board = root().board(book);
        Optional<String> only = person.map(
                typed -> Keys.person(book.plan(board).people(), typed).id());
        Keys keys = new Keys(book);
        new Listing(
                        COLUMNS,
                        keys.of(board).stream()
                                .filter(held ->
                                        only.map(held.person().id()::equals).orElse(true))
                                .map(held -> row(held, keys))
                                .toList())
                .print(host(), format);
        return 0;
    }

    private static List<Object> row(Keys.Held held, Keys keys) {
        return List.of(
                held.person().key(),
                held.person().post(),
                held.key().algorithm(),
                held.key().fingerprint(),
                held.key().comment(),
                WallClock.at(held.key().recordedAt()).toLocalDate(),
                held.key().recordedBy(),
                keys.holder(held.key().key()).isPresent());
    }
}
