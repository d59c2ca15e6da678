package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.change.EntryKind;
import minutebook.change.MoveEntry;
import minutebook.domain.AgendaItem;
import minutebook.domain.Words;
import minutebook.tui.Step;
import minutebook.tui.entries.EntrySort;
import minutebook.tui.parts.Cell;

/** What can be done with an entry besides editing and removing it. */
final class EntryDeeds {
    private EntryDeeds() {}

    /** Opens the chosen note as an action; as a decision instead when asked. */
    static Step turn(MeetingScreen screen) {
        if (screen.pane() != MeetingScreen.Pane.RECORD) {
            return MeetingDeeds.shown(screen, "T again turns it into an action or a decision");
        }
        return turned(screen, screen.record().chosen().orElseThrow(), EntryKind.ACTION);
    }

    /** The same note opened as the other of the two. */
    static Step otherwise(MeetingScreen screen, Typing typing) {
        EntryKind other = typing.sort().kind() == EntryKind.ACTION ? EntryKind.DECISION : EntryKind.ACTION;
        return screen.record().items().stream()
                .filter(row -> typing.turning().filter(row.id()::equals).isPresent())
                .findFirst()
                .map(row -> turned(screen, row, other))
                .orElse(Step.stay(screen.without().saying(Cell.of("The note is there no more."))));
    }

    private static Step turned(MeetingScreen screen, EntryRow note, EntryKind kind) {
        return Step.ask(screen, Request.become((book, asker) -> {
            Optional<String> draft = book.drafts()
                    .find(book.actor(), Waiting.place(screen.view().meeting(), kind, Optional.of(note.id())))
                    .filter(text -> !text.isEmpty());
            Typing typing = Typing.turn(
                    EntrySort.of(kind), screen.around(book, kind), note.id(), draft.orElse(Words.line(note.text())));
            return draft.isPresent()
                    ? screen.typing(typing).saying(BoardScreen.HalfTyped.BEGUN)
                    : screen.typing(typing);
        }));
    }

    /** Asks to which item the chosen entry goes. */
    static Step move(MeetingScreen screen) {
        if (screen.pane() != MeetingScreen.Pane.RECORD) {
            return MeetingDeeds.shown(screen, "m again moves it to another item");
        }
        EntryRow row = screen.record().chosen().orElseThrow();
        if (row.kind().isEmpty()) {
            return Step.stay(screen.saying(Cell.of("What was said of an action stays where it was said.")));
        }
        List<PickScreen.Pick> picks = screen.view().agenda().stream()
                .filter(other -> !other.item().id().equals(screen.item()))
                .map(other -> pick(row.kind().get(), row.id(), other.item()))
                .toList();
        return picks.isEmpty()
                ? Step.stay(screen.saying(Cell.of("There is no other item to move it to.")))
                : Step.open(screen, PickScreen.of("Move “" + row.mark().text() + "” to", picks));
    }

    private static PickScreen.Pick pick(EntryKind kind, String id, AgendaItem item) {
        return new PickScreen.Pick(
                "item " + item.place(), item.title(), Request.applyAndLeave(new MoveEntry(kind, id, item.id())));
    }
}
