package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Answer;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.Meeting;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.store.Ledger;

/** What an outcome answers: a recommendation, a finding or a decision, by its id. */
public record Ground(Kind kind, String id) {
    /** Which of the three it is. */
    public enum Kind {
        RECOMMENDATION,
        FINDING,
        DECISION
    }

    Answer answer(String newId, String outcome) {
        return new Answer(newId, outcome, when(Kind.RECOMMENDATION), when(Kind.FINDING), when(Kind.DECISION));
    }

    Optional<Answer> among(List<Answer> answers) {
        return answers.stream().filter(this::isOf).findFirst();
    }

    private boolean isOf(Answer answer) {
        Optional<String> answered =
                switch (kind) {
                    case RECOMMENDATION -> answer.recommendation();
                    case FINDING -> answer.finding();
                    case DECISION -> answer.decision();
                };
        return answered.filter(id::equals).isPresent();
    }

    String inWords(Ledger ledger) {
        return switch (kind) {
            case RECOMMENDATION ->
                "recommendation " + ledger.get(Recommendation.class, id).number();
            case FINDING ->
                "the finding in paragraph " + ledger.get(Finding.class, id).paragraph();
            case DECISION -> decision(ledger, ledger.get(Decision.class, id));
        };
    }

    private static String decision(Ledger ledger, Decision decision) {
        AgendaItem item = ledger.get(AgendaItem.class, decision.item());
        Meeting meeting = ledger.get(Meeting.class, item.meeting());
        return "decision " + Ref.decision(meeting.number(), ledger.meetings().number(decision));
    }

    private Optional<String> when(Kind wanted) {
        return kind == wanted ? Optional.of(id) : Optional.empty();
    }
}
