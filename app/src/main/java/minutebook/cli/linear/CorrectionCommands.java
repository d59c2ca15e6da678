package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.EditAction;
import minutebook.change.EditDecision;
import minutebook.change.EditInterest;
import minutebook.change.EditMovement;
import minutebook.change.EditNote;
import minutebook.change.EditProgress;
import minutebook.change.EditReading;
import minutebook.change.EditStatus;
import minutebook.change.ReadingWords;
import minutebook.change.RemoveEntry;
import minutebook.domain.Action;
import minutebook.domain.ActionWords;
import minutebook.domain.Assurance;
import minutebook.domain.Challenge;
import minutebook.domain.Decision;
import minutebook.domain.DecisionEntry;
import minutebook.domain.Escalation;
import minutebook.domain.EvidenceKind;
import minutebook.domain.InterestEntry;
import minutebook.domain.Measure;
import minutebook.domain.MovementEntry;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.ProgressEntry;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.ReadingEntry;
import minutebook.domain.Recommendation;
import minutebook.domain.RiskNote;
import minutebook.domain.Theme;
import minutebook.view.MeetingView;

/** The commands that put right what was just recorded. */
final class CorrectionCommands {
    private CorrectionCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "edit",
                        "N|last NEW WORDS",
                        "Puts an entry of this item, by the number that “show” gives it, in other words; write them as"
                                + " you would record it.",
                        "edit last The police and the council asked who leads.",
                        CorrectionCommands::edit),
                new LinearCommand(
                        "remove",
                        "N|last",
                        "Takes an entry of this item out again, by the number that “show” gives it.",
                        "remove last",
                        CorrectionCommands::remove),
                new LinearCommand("undo", "", "Takes back your latest change.", "undo", (session, line) -> {
                    line.end();
                    return session.book().undo();
                }),
                new LinearCommand("redo", "", "Puts back what you undid last.", "redo", (session, line) -> {
                    line.end();
                    return session.book().redo();
                }));
    }

    private static String remove(LinearSession session, Line line) {
        Entry entry = entry(session, session.view(), line);
        line.end();
        return session.apply(new RemoveEntry(entry.kind(), entry.entity().id()));
    }

    private static String edit(LinearSession session, Line line) {
        MeetingView view = session.view();
        Entry entry = entry(session, view, line);
        return session.apply(change(session, view, entry, new Line(line.text("the new words"))));
    }

    static Entry entry(LinearSession session, MeetingView view, Line line) {
        session.item(view.meeting());
        return Entry.numbered(
                Entry.of(view.at().orElseThrow()), line.word("the number of the entry; “show” numbers them"));
    }

    private static Change change(LinearSession session, MeetingView view, Entry entry, Line line) {
        String id = entry.entity().id();
        return switch (entry.kind()) {
            case NOTE, GOOD_PRACTICE -> new EditNote(id, line.rest());
            case DECISION, CONSENT ->
                decision((Decision) entry.entity(), DecisionEntry.read(line.rest(), session.plan(view)));
            case ACTION ->
                action((Action) entry.entity(), session.plan(view), EntryCommands.words(session, view, line));
            case PROGRESS -> progress((ProgressNote) entry.entity(), EvidenceCommands.progress(session, view, line));
            case READING -> reading(session, view, (Reading) entry.entity(), line);
            case STATUS -> new EditStatus(id, reasonIn(line.rest()));
            case CHALLENGE -> ProceedingEdits.challenge((Challenge) entry.entity(), line, session.plan(view));
            case ESCALATION -> ProceedingEdits.escalation((Escalation) entry.entity(), line);
            case RISK -> ProceedingEdits.risk((RiskNote) entry.entity(), line, session.plan(view));
            case CORRECTION -> ProceedingEdits.correction(session, id, line);
            case INTEREST -> interest(id, InterestEntry.read(line.rest(), session.plan(view)));
            case MOVEMENT -> movement(id, MovementEntry.read(line.rest(), session.plan(view)));
        };
    }

    private static Change interest(String id, InterestEntry said) {
        said.requireComplete();
        return new EditInterest(id, said.person().orElseThrow().id(), said.nature(), said.withdrew());
    }

    private static Change movement(String id, MovementEntry said) {
        said.requireComplete();
        return new EditMovement(id, said.person().orElseThrow().id(), said.way().orElseThrow());
    }

    /** The reason where “because” may be left out: what follows it, or else all of the text. */
    static String reasonIn(String text) {
        return text.replaceFirst("^(?i:because)(\\s+|$)", "").strip();
    }

    /** A reason that is not given again stays. */
    private static Change decision(Decision now, DecisionEntry said) {
        said.requireComplete();
        String reason = said.rationale().isEmpty() ? now.rationale() : said.rationale();
        return new EditDecision(
                now.id(),
                said.words(),
                reason,
                said.dissent().isEmpty() ? now.dissent() : said.dissent(),
                said.outcome().map(Outcome::id).or(now::outcome),
                said.recommendation().map(Recommendation::id).or(now::recommendation));
    }

    /** What shows that it is done, the outcome and the recommendation stay when they are not given again. */
    private static Change action(Action now, Plan plan, ActionWords said) {
        Optional<Outcome> outcome = plan.outcomes().stream()
                .filter(one -> now.outcome().filter(one.id()::equals).isPresent())
                .filter(one -> said.theme()
                        .map(Theme::id)
                        .filter(id -> !id.equals(one.theme()))
                        .isEmpty())
                .findFirst();
        Optional<Recommendation> recommendation = plan.recommendations().stream()
                .filter(one -> now.recommendation().filter(one.id()::equals).isPresent())
                .findFirst();
        return new EditAction(
                now.id(),
                new ActionWords(
                        said.what(),
                        said.expectation().isEmpty() ? now.expectation() : said.expectation(),
                        said.owner(),
                        said.due(),
                        said.theme(),
                        said.outcome().or(() -> outcome),
                        said.recommendation().or(() -> recommendation)));
    }

    /** What is not given again stays: the day, the kind, the evidence. */
    private static Change progress(ProgressNote now, ProgressEntry said) {
        said.requireComplete();
        Optional<EvidenceKind> evidence = said.evidence().or(now::evidence);
        String reference = said.evidence().isPresent() ? said.reference() : now.evidenceReference();
        LocalDate on = said.on().orElse(now.date());
        boolean verified = said.evidence().isPresent() ? said.verified() : now.assurance() == Assurance.VERIFIED;
        return new EditProgress(
                now.id(),
                on,
                said.kind().orElse(now.kind()),
                said.text(),
                evidence,
                reference,
                verified,
                now.impact(),
                said.lookAgain().or(now::lookAgain));
    }

    /** The measure need not be given again; the day stays when it is not. */
    private static Change reading(LinearSession session, MeetingView view, Reading now, Line line) {
        String key = session.plan(view).measures().stream()
                .filter(measure -> measure.id().equals(now.measure()))
                .map(Measure::key)
                .findFirst()
                .orElseThrow();
        String text = line.rest();
        String whole = text.startsWith(key + " ") ? text : key + " " + text;
        ReadingEntry said = ReadingEntry.read(whole, session.plan(view), session.dates(view));
        return new EditReading(now.id(), said.on().orElse(now.date()), ReadingWords.of(said));
    }
}
