package minutebook.cli.linear;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import minutebook.change.AddAction;
import minutebook.change.AddDecision;
import minutebook.change.Change;
import minutebook.change.CorrectMinutes;
import minutebook.change.MoveEntry;
import minutebook.change.TurnNote;
import minutebook.domain.CorrectionEntry;
import minutebook.domain.DecisionEntry;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.MeetingView;

/** The commands that put the minutes right: the last ones by a correction, these by turning and moving entries. */
final class MinutesCommands {
    /** A line that begins with a part other than the words, or holds nothing: the words are the note's. */
    private static final Pattern ONLY_MARKS = Pattern.compile("(?i)$|@|#|(?:due|expect|because)(?:\\s|$)");

    private MinutesCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "correct",
                        "[meeting N:] [WHERE:] AS IT READS -> AS IT SHOULD",
                        "Corrects the minutes of the last meeting, or of an earlier one by its number; the correction stands in"
                                + " these minutes, and those stay as they are.",
                        "correct item 3: eleven cases -> twelve cases",
                        MinutesCommands::correct),
                new LinearCommand(
                        "turn",
                        "N|last action|decision [WORDS] [@PERSON due DATE] [because REASON]",
                        "Turns a note of this item, the last or a numbered one, into an action or a decision: in its own words where only @PERSON, due"
                                + " DATE, expect or because follow, else in the words given.",
                        "turn last action @dcs due 30 june",
                        MinutesCommands::turn),
                new LinearCommand(
                        "move",
                        "N|last to ITEM",
                        "Moves an entry of this item to another one; its printed number stays.",
                        "move last to 5",
                        MinutesCommands::move));
    }

    private static String correct(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        CorrectionEntry entry = CorrectionEntry.read(line.rest());
        String corrected = corrected(session, entry)
                .or(() -> view.previous().map(Meeting::id))
                .orElseThrow(() -> new Refused(Reason.WRONG_STATE, "There are no earlier minutes to correct."));
        return session.apply(CorrectMinutes.of(item, corrected, entry));
    }

    /** The id of the meeting that is named in a correction; empty where none is. Refuses one that is not there. */
    static Optional<String> corrected(LinearSession session, CorrectionEntry entry) {
        return entry.meeting().map(number -> session.meetingNumbered(number).id());
    }

    private static String turn(LinearSession session, Line line) {
        MeetingView view = session.view();
        session.item(view.meeting());
        MinuteNote note = line.take("last")
                ? last(view)
                : CorrectionCommands.entry(session, view, line).as(MinuteNote.class);
        String into = line.word("action or decision");
        return session.apply(new TurnNote(note.id(), into(session, view, note, into, line)));
    }

    private static MinuteNote last(MeetingView view) {
        List<MinuteNote> notes = view.at().orElseThrow().notes();
        if (notes.isEmpty()) {
            throw new Refused(Reason.NOT_FOUND, "There is no note under this item.");
        }
        return notes.get(notes.size() - 1);
    }

    private static Change into(LinearSession session, MeetingView view, MinuteNote note, String into, Line line) {
        String rest = line.rest();
        String words = ONLY_MARKS.matcher(rest).lookingAt() ? Show.oneLine(note.text()) + " " + rest : rest;
        return switch (into) {
            case "action" -> new AddAction(note.item(), EntryCommands.words(session, view, new Line(words)));
            case "decision" -> AddDecision.of(note.item(), DecisionEntry.read(words, session.plan(view)));
            default ->
                throw new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Turn it into an action or a decision; “" + Line.shown(into) + "” is neither.");
        };
    }

    private static String move(LinearSession session, Line line) {
        Entry entry = CorrectionCommands.entry(session, session.view(), line);
        line.take("to");
        line.take("item");
        String to = session.itemNumbered(line.only("the number of the item that it goes to"))
                .item()
                .id();
        return session.apply(new MoveEntry(entry.kind(), entry.entity().id(), to));
    }
}
