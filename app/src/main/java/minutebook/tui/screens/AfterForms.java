package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.MinutesOut;
import minutebook.Privacy;
import minutebook.Publishing;
import minutebook.change.AddComment;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.change.SettleComment;
import minutebook.domain.CommentState;
import minutebook.domain.Meeting;
import minutebook.domain.MinutesComment;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.FileOutput;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.tui.Step;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.view.AfterView;

/** What is filled in when something about minutes is sent out, said or settled. */
final class AfterForms {
    private static final String ACCEPTED = "accepted";

    private AfterForms() {}

    static FormScreen circulating(Meeting meeting) {
        return form(
                "Circulate the minutes of meeting " + meeting.number(),
                List.of(whom("all members"), day()),
                Map.of("to", "Say to whom they went."),
                values -> (book, asker) -> Request.applyAndLeave(
                                MinutesOut.circulated(book, meeting.id(), day(book, meeting, values), values.get("to")))
                        .carryOut(book, asker),
                "circulate/" + meeting.id());
    }

    static FormScreen commenting(Meeting meeting) {
        return form(
                "A comment on the minutes of meeting " + meeting.number(),
                List.of(
                        Field.text("author", "Who", "").explained("A person’s key, such as dcs, or a post."),
                        Field.text("about", "About", "").explained("Which item or entry; may be empty."),
                        Field.text("text", "What they say", ""),
                        day()),
                Map.of("author", "Say who comments.", "text", "Say what they ask for."),
                values -> (book, asker) -> Request.applyAndLeave(new AddComment(
                                meeting.id(),
                                MinutesOut.author(
                                        book.plan(book.minutes(meeting.id()).board()), values.get("author")),
                                values.get("about"),
                                values.get("text"),
                                day(book, meeting, values)))
                        .carryOut(book, asker),
                "comment/" + meeting.id());
    }

    /** The first comment that is open is offered first. */
    static FormScreen settling(AfterView view) {
        List<String> names = new ArrayList<>();
        String first = "";
        for (MinutesComment comment : view.comments()) {
            names.add((names.size() + 1) + " " + comment.author());
            if (first.isEmpty() && comment.state() == CommentState.OPEN) {
                first = names.get(names.size() - 1);
            }
        }
        return form(
                "Settle a comment on the minutes of meeting " + view.meeting().number(),
                List.of(
                        Field.choice("comment", "Comment", first.isEmpty() ? names.get(0) : first, names),
                        Field.choice("settled", "Settled as", ACCEPTED, List.of(ACCEPTED, "not accepted")),
                        Field.text("response", "Because", "")
                                .explained("How it will be put right, or why it will not.")),
                Map.of("response", "Say why."),
                values -> Request.applyAndLeave(new SettleComment(
                        view.comments()
                                .get(names.indexOf(values.get("comment")))
                                .id(),
                        values.get("settled").equals(ACCEPTED),
                        values.get("response"))),
                "settle/" + view.meeting().id());
    }

    /** From afar only that it was sent is recorded, as no file is written there. */
    static FormScreen notifying(Minutebook shown, Meeting meeting) {
        String printed = "Its sending is recorded here; “ssh … minutes notice " + meeting.number() + "” prints it.";
        return form(
                "The decision notice of meeting " + meeting.number(),
                shown.isFromAfar()
                        ? List.of(whom("members").explained(printed), day())
                        : List.of(whom("members"), day(), noticeFile(meeting), release()),
                Map.of("to", "Say to whom it went."),
                values -> (book, asker) -> notified(book, asker, meeting, values),
                "notice/" + meeting.id());
    }

    private static Field noticeFile(Meeting meeting) {
        return Field.text("file", "File", "")
                .explained(
                        "Where to write it, such as decisions-" + meeting.number() + ".html; empty when that is done.");
    }

    private static Field release() {
        return Field.text("because", "Release", "")
                .explained("Why it may go out with what the privacy check finds; empty when it finds nothing.");
    }

    /** Writes the very notice that was looked at, and records that it was sent, when all else is done. */
    private static Step notified(Minutebook book, BoardScreen asker, Meeting meeting, Map<String, String> values) {
        Change sent = MinutesOut.notified(meeting.id(), day(book, meeting, values), values.get("to"));
        if (values.getOrDefault("file", "").isBlank()) {
            return Request.applyAndLeave(sent).carryOut(book, asker);
        }
        Publishing publishing = new Publishing(book, book.minutes(meeting.id()).board());
        FileOutput file = new FileOutput(TypedPath.of(book, values.get("file")), false, publishing.shared());
        file.requireWritable();
        String number = String.valueOf(meeting.number());
        Edition edition = publishing.edition(Publication.DECISION_NOTICE, number, Rendition.MEMBERS);
        Privacy privacy = publishing.privacy(Publication.DECISION_NOTICE, number, edition);
        byte[] notice = publishing.rendered(edition, Format.HTML);
        String said = book.apply(
                privacy.mayGoOut()
                        ? sent
                        : new AllOrNothing(List.of(released(publishing, privacy, values.get("because")), sent)));
        try {
            file.write(notice);
        } catch (Refused refused) {
            throw refused.after(said);
        }
        return new Step(asker, new Request.LeaveSaying(said));
    }

    /** A notice is for everybody: it is written with what the privacy check finds in it only where somebody says why. */
    private static Change released(Publishing publishing, Privacy privacy, String because) {
        if (because.isBlank()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The privacy check finds " + privacy.foundIn() + ": change the text, or say at “Release” why it may"
                            + " go out as it is.");
        }
        return publishing.releasing(List.of(privacy), because);
    }

    /** @param needed the fields that must be filled in, each with what to say of it when it is not */
    private static FormScreen form(
            String title,
            List<Field> fields,
            Map<String, String> needed,
            Function<Map<String, String>, Request> request,
            String place) {
        return FormScreen.of(title, Form.of(fields, values -> missing(values, needed)), request)
                .keptAt(place);
    }

    private static Map<String, String> missing(Map<String, String> values, Map<String, String> needed) {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value.isBlank() && needed.containsKey(name)) {
                said.put(name, needed.get(name));
            }
        });
        return said;
    }

    private static Field whom(String usual) {
        return Field.text("to", "To whom", usual);
    }

    private static Field day() {
        return Field.text("on", "On", "today").explained("25 june, yesterday or today");
    }

    private static LocalDate day(Minutebook book, Meeting meeting, Map<String, String> values) {
        String typed = values.get("on").strip();
        return MinutesOut.day(
                typed.isEmpty() ? "today" : typed, meeting, book.moment().today());
    }
}
