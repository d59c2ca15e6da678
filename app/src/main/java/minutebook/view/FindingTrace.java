package minutebook.view;

import java.util.List;
import minutebook.domain.Finding;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;

/**
 * A finding with what rests on it.
 *
 * @param cited the recommendations whose printed references name its paragraph
 * @param answered the outcomes that answer it directly
 */
public record FindingTrace(Finding finding, Source source, List<Recommendation> cited, List<Outcome> answered) {
    public FindingTrace {
        cited = List.copyOf(cited);
        answered = List.copyOf(answered);
    }

    /** Its source and paragraph: {@code ofsted-2015/38}. */
    public String key() {
        return source.key() + "/" + finding.paragraph();
    }

    public boolean isCovered() {
        return !cited.isEmpty() || !answered.isEmpty();
    }
}
