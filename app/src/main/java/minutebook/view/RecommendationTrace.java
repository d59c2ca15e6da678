package minutebook.view;

import java.util.List;
import minutebook.domain.Finding;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;

/**
 * A recommendation with what it rests on and what is done about it.
 *
 * @param oddities what is odd about its printed references, a sentence each
 * @param findings the findings that it refers to
 * @param repeats recommendations of other sources that an outcome answers together with this one
 */
public record RecommendationTrace(
        Recommendation recommendation,
        Source source,
        List<String> oddities,
        List<Finding> findings,
        List<RecommendationName> repeats,
        List<Outcome> outcomes,
        List<DecisionRow> decisions,
        List<ActionRow> actions) {
    public RecommendationTrace {
        oddities = List.copyOf(oddities);
        findings = List.copyOf(findings);
        repeats = List.copyOf(repeats);
        outcomes = List.copyOf(outcomes);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /** A recommendation with the key of its source: {@code ofsted-2015/27}. */
    public record RecommendationName(Source source, Recommendation recommendation) {
        public String key() {
            return source.key() + "/" + recommendation.number();
        }
    }

    public String key() {
        return new RecommendationName(source, recommendation).key();
    }

    public boolean isCovered() {
        return !outcomes.isEmpty();
    }
}
