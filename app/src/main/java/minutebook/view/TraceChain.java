package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import minutebook.domain.Assurance;
import minutebook.domain.DateText;
import minutebook.domain.Finding;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;

/** One thing of the plan with everything it hangs together with, up to what it rests on and down to what was done, as lines. */
public final class TraceChain {
    private final TraceView view;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();

    private TraceChain(TraceView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    /**
     * A line of a chain.
     *
     * @param depth how far it is from the beginning, 0 for the thing itself
     * @param name what it is, such as “Outcome 2.1”
     */
    public record Line(int depth, String name, String text) {}

    /** A recommendation: the findings it refers to, and the outcomes that answer it with all that was done for them. */
    public static List<Line> of(TraceView view, RecommendationTrace one, LocalDate today) {
        return new TraceChain(view, today).made(chain -> chain.recommendation(one));
    }

    /** An outcome: what it answers, and what was done for it. */
    public static List<Line> of(TraceView view, OutcomeTrace one, LocalDate today) {
        return new TraceChain(view, today).made(chain -> chain.outcome(one));
    }

    /** A finding: the recommendations that cite it, and so on down. */
    public static List<Line> of(TraceView view, FindingTrace one, LocalDate today) {
        return new TraceChain(view, today).made(chain -> chain.finding(one));
    }

    private List<Line> made(Consumer<TraceChain> work) {
        work.accept(this);
        return List.copyOf(lines);
    }

    private void finding(FindingTrace one) {
        add(0, "Finding " + one.key(), one.finding().summary());
        view.recommendations().stream()
                .filter(other -> one.cited().contains(other.recommendation()))
                .forEach(other -> {
                    add(
                            1,
                            "cited by recommendation " + other.key(),
                            other.recommendation().text());
                    answering(2, other.outcomes());
                });
        answering(1, one.answered());
        if (!one.isCovered()) {
            add(1, "Nobody cites it", "no recommendation refers to its paragraph, and no outcome answers it.");
        }
    }

    private void recommendation(RecommendationTrace one) {
        add(0, "Recommendation " + one.key(), one.recommendation().text());
        one.oddities().forEach(odd -> add(1, "Flag", odd));
        for (Finding finding : one.findings()) {
            add(1, "rests on paragraph " + finding.paragraph(), finding.summary());
        }
        one.repeats()
                .forEach(other -> add(
                        1, "also made as " + other.key(), other.recommendation().text()));
        answering(1, one.outcomes());
        if (!one.isCovered()) {
            add(1, "No outcome answers it", "link one to it, or say at the board why not.");
        }
        one.decisions()
                .forEach(decision ->
                        add(1, "decided " + decision.ref(), decision.decision().words()));
        one.actions().forEach(action -> action(1, action));
    }

    private void answering(int depth, List<Outcome> outcomes) {
        view.outcomes().stream()
                .filter(other -> outcomes.contains(other.outcome()))
                .forEach(other -> {
                    add(depth, "answered by outcome " + other.outcome().ref(), standing(other.outcome()));
                    done(depth + 1, other);
                });
    }

    private void outcome(OutcomeTrace one) {
        add(0, "Outcome " + one.outcome().ref(), standing(one.outcome()));
        one.recommendations()
                .forEach(other -> add(
                        1,
                        "answers recommendation " + other.key(),
                        other.recommendation().text()));
        one.findings().forEach(finding -> add(1, "answers paragraph " + finding.paragraph(), finding.summary()));
        one.answersDecisions()
                .forEach(decision -> add(
                        1,
                        "answers decision " + decision.ref(),
                        decision.decision().words()));
        if (!one.answersSomething()) {
            add(1, "It answers nothing", "link it to a recommendation, a finding or a decision.");
        }
        done(1, one);
    }

    /** What was measured, shown, decided and promised for an outcome. */
    private void done(int depth, OutcomeTrace one) {
        one.measures()
                .forEach(measured -> add(
                        depth,
                        "measured by " + measured.measure().key(),
                        measured.measure().title() + ", " + counted(measured.readings(), "reading")));
        if (one.measures().isEmpty()) {
            add(depth, "No measure", "nothing shows whether it is reached.");
        }
        one.progress().forEach(note -> add(depth, evidence(note), note.text()));
        if (one.evidence().isEmpty()) {
            add(depth, "No evidence", "all that is known of it is what was reported.");
        }
        one.decisions()
                .forEach(decision -> add(
                        depth, "decided " + decision.ref(), decision.decision().words()));
        one.actions().forEach(action -> action(depth, action));
    }

    private void action(int depth, ActionRow row) {
        add(
                depth,
                "action " + row.ref(),
                row.action().what() + " (" + row.owner().post() + ", due "
                        + DateText.brief(row.action().due()) + ", " + row.stateInWords(today) + ")");
    }

    private static String evidence(ProgressNote note) {
        String kind = note.assurance() == Assurance.REPORTED
                ? "reported"
                : note.assurance().word()
                        + note.evidence()
                                .map(evidence -> " by " + evidence.word())
                                .orElse("");
        return kind + " " + DateText.brief(note.date());
    }

    private static String standing(Outcome outcome) {
        return outcome.statement() + " (" + outcome.status().word() + ")";
    }

    private static String counted(int number, String what) {
        return number == 0 ? "never read" : number + " " + what + (number == 1 ? "" : "s");
    }

    private void add(int depth, String name, String text) {
        lines.add(new Line(depth, name, text));
    }
}
