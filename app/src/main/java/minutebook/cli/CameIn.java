package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say when something came to the board from elsewhere, under which item, and what was said of it. */
final class CameIn {
    @Option(names = "--on", paramLabel = "DATE", description = "The day it happened (else today).")
    private Optional<String> on = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "What the board should know of it.")
    private String note = "";

    @Mixin
    private AtItem at = new AtItem();

    String note() {
        return note;
    }

    LocalDate day(Minutebook book) {
        DateWords dates = new DateWords(book.moment().today(), Optional.empty());
        return on.map(dates::past).orElse(book.moment().today());
    }

    /** The item that was named; none where it came between meetings. */
    Optional<String> item(RootCommand root, Minutebook book, Board board) {
        return at.isNamed()
                ? Optional.of(at.item(book.meeting(at.meeting(root, book, board).id(), Optional.empty())))
                        .map(AgendaItem::id)
                : Optional.empty();
    }
}
