package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;
import minutebook.store.Reader;

/** From finding to recommendation to outcome to measure, evidence, decision and action, and back again. */
public record TraceView(
        Board board,
        List<RecommendationTrace> recommendations,
        List<OutcomeTrace> outcomes,
        List<FindingTrace> findings) {
    public TraceView {
        recommendations = List.copyOf(recommendations);
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }

    /** What hangs together by what is known for days up to the given one. */
    public static TraceView of(Reader reader, Board board, LocalDate today) {
        return of(reader, board, Withheld.NOTHING, today);
    }

    /** The same without what a reader is not told. */
    static TraceView of(Reader reader, Board board, Withheld withheld, LocalDate today) {
        return new TraceMaker(reader, board, withheld, today).view();
    }

    /**
     * What a check of the links found.
     *
     * @param what what is wrong with all of these, in words: “recommendations without an outcome”
     * @param of how many there are of the kind at all
     */
    public record Uncovered(String what, List<Named> all, int of) {
        public Uncovered {
            all = List.copyOf(all);
        }
    }

    /** One thing by its key and in its words. */
    public record Named(String key, String text) {}

    /** Where the links break off or are odd, each kind with its count, also where that is none. */
    public List<Uncovered> uncovered() {
        return List.of(
                recommendations(
                        "recommendations without an outcome",
                        recommendations.stream().filter(one -> !one.isCovered())),
                outcomes("outcomes that answer nothing", outcomes.stream().filter(one -> !one.answersSomething())),
                outcomes("outcomes without a measure", outcomes.stream().filter(one -> one.measures()
                        .isEmpty())),
                outcomes(
                        "outcomes whose measures were never read",
                        outcomes.stream().filter(one -> !one.measures().isEmpty() && !one.isRead())),
                outcomes("outcomes without evidence", outcomes.stream().filter(one -> one.evidence()
                        .isEmpty())),
                new Uncovered(
                        "findings that nobody cites",
                        findings.stream()
                                .filter(one -> !one.isCovered())
                                .map(one -> new Named(one.key(), one.finding().summary()))
                                .toList(),
                        findings.size()),
                odd(),
                repeated());
    }

    private Uncovered odd() {
        return new Uncovered(
                "recommendations with odd references",
                recommendations.stream()
                        .filter(one -> !one.oddities().isEmpty())
                        .map(one -> new Named(one.key(), String.join(" ", one.oddities())))
                        .toList(),
                recommendations.size());
    }

    private Uncovered repeated() {
        return new Uncovered(
                "recommendations that more than one source makes",
                recommendations.stream()
                        .filter(one -> !one.repeats().isEmpty())
                        .map(one -> new Named(
                                one.key(),
                                "with "
                                        + String.join(
                                                ", ",
                                                one.repeats().stream()
                                                        .map(RecommendationTrace.RecommendationName::key)
                                                        .toList())
                                        + ": " + one.recommendation().text()))
                        .toList(),
                recommendations.size());
    }

    private Uncovered recommendations(String what, Stream<RecommendationTrace> these) {
        return new Uncovered(
                what,
                these.map(one -> new Named(one.key(), one.recommendation().text()))
                        .toList(),
                recommendations.size());
    }

    private Uncovered outcomes(String what, Stream<OutcomeTrace> these) {
        return new Uncovered(
                what,
                these.map(one -> new Named(one.outcome().ref(), one.outcome().statement()))
                        .toList(),
                outcomes.size());
    }

    /** The recommendation of that key, such as {@code ofsted-2015/27}; its number alone will do where it is the only one. */
    public RecommendationTrace recommendation(String typed) {
        List<RecommendationTrace> found = recommendations.stream()
                .filter(one -> one.key().equalsIgnoreCase(typed)
                        || one.recommendation().number().equalsIgnoreCase(typed))
                .toList();
        return only(
                "recommendation",
                typed,
                found,
                found.stream().map(RecommendationTrace::key).toList());
    }

    public OutcomeTrace outcome(String typed) {
        String ref = typed.replaceFirst("^[Oo]", "");
        List<OutcomeTrace> found = outcomes.stream()
                .filter(one -> one.outcome().ref().equalsIgnoreCase(ref))
                .toList();
        return only("outcome", typed, found, List.of());
    }

    /** The findings with that key or printed paragraph; real reports repeat them. */
    public List<FindingTrace> findings(String typed) {
        List<FindingTrace> found = findings.stream()
                .filter(one -> one.key().equalsIgnoreCase(typed)
                        || one.finding().paragraph().equalsIgnoreCase(typed))
                .toList();
        if (found.isEmpty()) {
            throw missing("finding", typed);
        }
        return found;
    }

    private static <T> T only(String what, String typed, List<T> found, List<String> keys) {
        if (found.size() > 1) {
            throw new Refused(
                    Reason.AMBIGUOUS,
                    "“" + Words.line(typed) + "” could be " + String.join(" or ", keys) + ": name one.");
        }
        return found.stream().findFirst().orElseThrow(() -> missing(what, typed));
    }

    private static Refused missing(String what, String typed) {
        return new Refused(
                Reason.NOT_FOUND, "There is no " + what + " “" + Words.line(typed) + "”: see “minutebook trace”.");
    }
}
