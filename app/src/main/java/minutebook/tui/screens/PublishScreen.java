package minutebook.tui.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.export.Bundle;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Listing;

/**
 * What of a meeting is to be published, in which formats, for whom and where, before it is written.
 *
 * @param typing the folder while it is being typed
 */
record PublishScreen(
        Board board, PublishChoice choice, Listing<PublishRow> rows, Optional<LineEditor> typing, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(Column.of("", 16, 30, 2), Column.of("", 16, 60, 1));

    /** What goes out after most meetings, to begin with. */
    static PublishScreen of(Minutebook book, String meeting) {
        return of(book, PublishChoice.usual(book.meetingAlone(meeting)));
    }

    static PublishScreen of(Minutebook book, PublishChoice choice) {
        Board board = book.minutes(choice.meeting().id()).board();
        return new PublishScreen(board, choice, Listing.of(PublishRow.all()), Optional.empty(), Cell.of(""));
    }

    @Override
    public String title() {
        return "Publish meeting " + choice.meeting().number();
    }

    @Override
    public Step on(Key key) {
        return typing.map(line -> Step.stay(typed(line, key))).orElseGet(() -> pressed(key));
    }

    private PublishScreen typed(LineEditor line, Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return with(choice.inFolder(line.text()));
        }
        return key.is(Key.Kind.ESCAPE) ? with(choice) : typing(line.on(key));
    }

    private PublishScreen typing(LineEditor line) {
        int folder = rows.items().indexOf(PublishRow.Setting.FOLDER);
        return new PublishScreen(board, choice, rows.choose(folder), Optional.of(line), Cell.of(""));
    }

    private Step pressed(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        PublishRow row = rows.chosen().orElseThrow();
        if (key.is("f") || (row == PublishRow.Setting.FOLDER && (key.is(" ") || key.is(Key.Kind.ENTER)))) {
            return Step.stay(typing(LineEditor.of(choice.folder())));
        }
        if (key.is(" ") || key.is(Key.Kind.ENTER)) {
            return Step.stay(with(row.switched(choice)));
        }
        if (key.is("a")) {
            return Step.stay(with(row.allSwitched(choice)));
        }
        if (key.is("p")) {
            return Step.stay(with(choice.forOthers()));
        }
        if (key.is("r")) {
            return Step.stay(with(choice.replacing()));
        }
        if (key.is("w")) {
            return choice.missing().isEmpty()
                    ? Step.ask(this, (Request) (book, asker) -> writing(book))
                    : Step.stay(saying(Cell.of(choice.missing())));
        }
        return Step.stay(new PublishScreen(board, choice, rows.on(key), Optional.empty(), Cell.of("")));
    }

    private PublishScreen with(PublishChoice other) {
        return new PublishScreen(board, other, rows, Optional.empty(), Cell.of(""));
    }

    /** Begins to write, unless it can be said at once that nothing can be written there. */
    private Step writing(Minutebook book) {
        Bundle.requireFree(TypedPath.of(book, choice.folder()), choice.mayReplace());
        return new Step(this, new Effect.Replace(PublishingScreen.begin(this, book, Optional.empty())));
    }

    Path folder() {
        return TypedPath.of(choice.folder());
    }

    @Override
    public List<Hint> hints() {
        if (typing.isPresent()) {
            return List.of(Hint.of(Key.ENTER, "take it"), Hint.of(Key.ESCAPE, "leave it as it was"));
        }
        return List.of(
                Hint.of("w", "write")
                        .explained("Write what is marked; all of it or nothing.")
                        .off(choice.missing()),
                Hint.of(" ", "mark").explained("Mark the chosen line or switch it over; Enter does the same."),
                Hint.of("f", "folder").explained("Name the folder that is written."),
                Hint.of("q", "back"),
                Hint.of("p", "public").explained("Change between papers for members and papers for the public."),
                Hint.of("a", "all or none").explained("Mark all publications, or all formats, or none of them."),
                Hint.of("r", "replace")
                        .explained("Allow papers that are in the folder already to be replaced, or not."),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", inFull(surface.width()), hints());
        rows.draw(body, (row, line, chosen) -> draw(row.part(1, 0, row.width() - 2, 1), line));
    }

    private void draw(Surface row, PublishRow line) {
        if (typing.isPresent() && line == PublishRow.Setting.FOLDER) {
            int x = row.put(0, 0, line.name(choice).text() + "> ", Style.STRONG);
            typing.get().draw(row.part(x, 0, row.width() - x, 1), true);
        } else {
            COLUMNS.row(row, List.of(line.name(choice), line.words(choice)));
        }
    }

    /** What there is to say, else the whole of the chosen line where its row cuts it off, else where the files will go. */
    private Cell inFull(int width) {
        if (!answer.text().isEmpty()) {
            return answer;
        }
        List<Integer> widths = COLUMNS.widths(Math.max(1, width - 2));
        PublishRow row = rows.chosen().orElseThrow();
        String name = row.name(choice).text();
        String words = row.words(choice).text();
        boolean cut = Text.width(words) > widths.get(1) || Text.width(name) > widths.get(0);
        if (row == PublishRow.Setting.FOLDER) {
            return Cell.of(
                    "The papers go to " + whole(typing.map(LineEditor::text).orElse(choice.folder())) + ".");
        }
        return Cell.of(cut ? name + ": " + words + "." : "");
    }

    private static String whole(String folder) {
        try {
            return TypedPath.of(folder).toAbsolutePath().normalize().toString();
        } catch (Refused refused) {
            return folder;
        }
    }

    @Override
    public PublishScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public PublishScreen saying(Cell sentence) {
        return new PublishScreen(board, choice, rows, typing, sentence);
    }
}
