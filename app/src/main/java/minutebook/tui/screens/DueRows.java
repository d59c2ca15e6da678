package minutebook.tui.screens;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.Proceedings;

/** What came to the board from elsewhere under an item, as the record beside the meeting lists it. */
final class DueRows {
    private DueRows() {}

    static List<EntryRow> of(Proceedings proceedings) {
        return Stream.concat(
                        proceedings.received().stream()
                                .map(row -> row(
                                        "received",
                                        row.received().id(),
                                        row.inWords(),
                                        row.received().recordedAt())),
                        proceedings.met().stream()
                                .map(row -> row(
                                        "met",
                                        row.met().id(),
                                        row.inWords(),
                                        row.met().recordedAt())))
                .toList();
    }

    private static EntryRow row(String mark, String id, String text, Instant at) {
        return new EntryRow(Optional.empty(), id, new Cell(mark, Style.MUTED), text, Map.of(), at, 0);
    }
}
