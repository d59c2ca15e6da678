package minutebook.cli.linear;

import java.util.List;
import java.util.stream.Stream;
import minutebook.change.AddChallenge;
import minutebook.change.AddNote;
import minutebook.change.DecideByConsent;
import minutebook.change.EditChallenge;
import minutebook.change.EscalationMatter;
import minutebook.change.RaiseRisk;
import minutebook.domain.Challenge;
import minutebook.domain.ChallengeEntry;
import minutebook.domain.ConsentEntry;
import minutebook.domain.EscalationEntry;
import minutebook.domain.NoteKind;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.RiskEntry;
import minutebook.view.MeetingView;

/** The commands by which a board holds people to account: it asks, takes matters higher, weighs risks. */
final class TableCommands {
    private TableCommands() {}

    static List<LinearCommand> all() {
        return Stream.concat(accounts().stream(), agreed().stream()).toList();
    }

    private static List<LinearCommand> accounts() {
        return List.of(
                new LinearCommand(
                        "challenge",
                        "ASKER [to ASKED]: QUESTION [response TEXT]",
                        "Records that somebody was held to account; without a response the minutes show a gap. The word response"
                                + " begins it after a full stop or question mark; anywhere else, response and a colon.",
                        "challenge chair to dcs: Why are plans late? response Two workers have left.",
                        TableCommands::challenge),
                new LinearCommand(
                        "response",
                        "N|last RESPONSE",
                        "Records the response to a challenge of this item: the last one, or that of the number that “show”"
                                + " gives it.",
                        "response last Two workers have left and one is new.",
                        TableCommands::response),
                new LinearCommand(
                        "escalate",
                        "[A05-02|O1.2|last challenge] to LEVEL [WHERE] because REASON",
                        "Takes an action, an outcome, a challenge or the item’s own matter higher: to the sponsor,"
                                + " chief-officers, governing-bodies or outside.",
                        "escalate A05-02 to chief-officers the executive group because it is late again",
                        TableCommands::escalate),
                new LinearCommand(
                        "risk",
                        "[new] EVENT|N likelihood N severity N [cause TEXT] [owner PERSON] [because REASON]",
                        "Raises a risk, or scores one of the register anew by its number, because why.",
                        "risk The new hub opens late likelihood 3 severity 4 cause no builder owner @dcs",
                        TableCommands::risk));
    }

    private static List<LinearCommand> agreed() {
        return List.of(
                new LinearCommand(
                        "good-practice",
                        "TEXT",
                        "Notes what works and others should hear of.",
                        "good-practice Health reads every case twice before it is closed.",
                        (session, line) -> session.apply(new AddNote(
                                session.item(), NoteKind.GOOD_PRACTICE, line.text("the good practice in words")))),
                new LinearCommand(
                        "consent",
                        "WORDS; WORDS; WORDS",
                        "Records decisions by consent, each with a number of its own.",
                        "consent The data report is noted; the dates for the year are agreed",
                        (session, line) ->
                                session.apply(DecideByConsent.of(session.item(), ConsentEntry.read(line.rest())))));
    }

    private static String challenge(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        return session.apply(AddChallenge.of(item, ChallengeEntry.read(line.rest(), session.plan(view))));
    }

    private static String response(LinearSession session, Line line) {
        MeetingView view = session.view();
        session.item(view.meeting());
        Challenge challenge = line.take("last")
                ? last(view)
                : Entry.numbered(Entry.of(view.at().orElseThrow()), line.word("last, or the number of the challenge"))
                        .as(Challenge.class);
        return session.apply(EditChallenge.responded(challenge, line.text("the response in words")));
    }

    private static Challenge last(MeetingView view) {
        List<Challenge> all = view.at().orElseThrow().proceedings().challenges();
        if (all.isEmpty()) {
            throw new Refused(Reason.NOT_FOUND, "No challenge is recorded under this item yet.");
        }
        return all.get(all.size() - 1);
    }

    private static String escalate(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        EscalationEntry entry = EscalationEntry.read(line.rest());
        entry.requireComplete();
        EscalationMatter matter = EscalationMatter.of(
                entry.matter(),
                session.plan(view),
                view.at().orElseThrow().proceedings().challenges(),
                ref -> session.book().action(view.board(), ref).action().id());
        return session.apply(matter.to(item, entry, session.now().toLocalDate()));
    }

    private static String risk(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        return session.apply(RaiseRisk.of(item, RiskEntry.read(line.rest(), session.plan(view))));
    }
}
