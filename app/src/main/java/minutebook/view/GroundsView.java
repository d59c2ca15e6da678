package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Answer;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.Meeting;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.store.Reader;

/**
 * What an outcome can be said to answer: recommendations, findings, and what the latest meetings decided.
 *
 * @param answers what it is said to answer now
 */
public record GroundsView(
        List<Answer> answers,
        List<Source> sources,
        List<Recommendation> recommendations,
        List<Finding> findings,
        List<DecisionRow> decisions) {
    private static final int MEETINGS = 24;

    public GroundsView {
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
        recommendations = List.copyOf(recommendations);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
    }

    public static GroundsView of(Reader reader, String board, String outcome) {
        return new GroundsView(
                reader.plan().answers(outcome),
                reader.plan().sources(board),
                reader.plan().recommendations(board),
                reader.plan().findings(board),
                decisions(reader, board));
    }

    private static List<DecisionRow> decisions(Reader reader, String board) {
        Rows known = new Rows(reader);
        List<DecisionRow> rows = new ArrayList<>();
        for (Meeting meeting :
                reader.meetings().all(board).stream().limit(MEETINGS).toList()) {
            for (Decision decision : reader.meetings().decisions(meeting.id())) {
                rows.add(known.decision(meeting, decision));
            }
        }
        return rows;
    }

    /** The key of a source; empty when it is retired. */
    public String sourceKey(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .map(Source::key)
                .findFirst()
                .orElse("");
    }
}
