package minutebook.view;

import java.util.Optional;
import minutebook.domain.Answer;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.Meeting;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.store.Reader;

/** How a sentence names what an outcome answers: “recommendation 3”. */
final class GroundWords {
    private GroundWords() {}

    static String of(Reader reader, Answer answer) {
        Optional<String> recommendation = answer.recommendation()
                .map(id ->
                        "recommendation " + reader.get(Recommendation.class, id).number());
        Optional<String> finding = answer.finding()
                .map(id -> "paragraph " + reader.get(Finding.class, id).paragraph());
        return recommendation
                .or(() -> finding)
                .or(() -> answer.decision().map(id -> decision(reader, reader.get(Decision.class, id))))
                .orElseThrow();
    }

    private static String decision(Reader reader, Decision decision) {
        int meeting = reader.get(Meeting.class, decision.meeting()).number();
        return "decision " + Ref.decision(meeting, reader.meetings().number(decision));
    }
}
