package minutebook.tui.screens;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.Minutebook;
import minutebook.domain.ActionFilter;
import minutebook.domain.Meeting;
import minutebook.export.MinutesLayout;
import minutebook.export.Papers;
import minutebook.export.Rendition;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;

/** The minutes of a meeting as they stand, to be read and to be written to files. */
record MinutesScreen(Meeting meeting, String status, Page page, Cell answer) implements BoardScreen {
    static MinutesScreen of(Minutebook book, String meeting) {
        return new MinutesScreen(book.minutes(meeting).meeting(), "", Page.of(List.of()), Cell.of("")).read(book);
    }

    private MinutesScreen read(Minutebook book) {
        var view = book.minutes(meeting.id());
        var document = MinutesLayout.of(view);
        List<Passage> passages = new ArrayList<>(ArisingBrief.of(book.corrections(view.meeting())));
        view.approved().ifPresent(approved -> passages.add(Passage.of(approved.inWords() + ".", Style.MUTED)));
        passages.addAll(DocumentPage.of(document));
        return new MinutesScreen(view.meeting(), document.status().word(), page.with(passages), answer);
    }

    @Override
    public String title() {
        return (meeting.startedAt().isPresent() ? "Minutes" : "Agenda") + " of meeting " + meeting.number();
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE) || key.equals(Key.ctrl('p'))) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("w")) {
            return Step.open(this, writing());
        }
        if (key.is("M")) {
            return Step.ask(this, Request.open(book -> AfterScreen.of(book, meeting.id())));
        }
        return Step.stay(new MinutesScreen(meeting, status, page.on(key), Cell.of("")));
    }

    private FormScreen writing() {
        Field folder = Field.text("folder", "Folder", "minutes-" + meeting.number())
                .explained("Minutes (HTML, Markdown) and action log (HTML, CSV) go there.");
        Field replace =
                Field.choice("replace", "Files already there", "keep them", List.of("keep them", "replace them"));
        Field whom = Field.choice(
                "for", "For", Rendition.MEMBERS.word(), List.of(Rendition.MEMBERS.word(), Rendition.PUBLIC.word()));
        return FormScreen.of(
                        "Write the minutes and the action log",
                        Form.of(
                                List.of(folder, whom, replace),
                                values ->
                                        values.get("folder").isBlank() ? Map.of("folder", "Name a folder.") : Map.of()),
                        values -> (book, asker) -> new Step(asker, new Request.LeaveSaying(write(book, values))))
                .keptAt("minutes/" + meeting.id());
    }

    private String write(Minutebook book, Map<String, String> values) {
        Path folder = TypedPath.of(values.get("folder").strip());
        boolean replace = values.get("replace").equals("replace them");
        var minutes = book.minutes(meeting.id());
        var log = book.actionLog(minutes.board(), ActionFilter.ALL, "");
        Rendition rendition = values.get("for").equals(Rendition.PUBLIC.word()) ? Rendition.PUBLIC : Rendition.MEMBERS;
        new Papers(minutes, log, rendition).writeTo(folder, replace);
        return "Minutes and action log are in " + folder + ".";
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.of("w", "write files").explained("Write the minutes and the action log to files."),
                Hint.of("q", "back"),
                Hint.of("M", "minutes out").explained("Circulate, comments, the decision notice, agreement."),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), status, answer, hints());
        int margin = body.width() > 100 ? (body.width() - 96) / 2 : 1;
        page.draw(body.part(margin, 0, body.width() - 2 * margin, body.height()));
    }

    @Override
    public BoardScreen refreshed(Minutebook book) {
        return read(book);
    }

    @Override
    public MinutesScreen saying(Cell sentence) {
        return new MinutesScreen(meeting, status, page, sentence);
    }
}
