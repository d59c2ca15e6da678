package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Adjournment;
import minutebook.domain.Challenge;
import minutebook.domain.Exclusion;
import minutebook.domain.ForwardItem;
import minutebook.domain.Meeting;
import minutebook.domain.Paper;

/**
 * What went on under an item besides notes, decisions and actions, each kind in the order in which it was recorded.
 *
 * @param highlight what the lead of the item's theme reported to the meeting before its day
 * @param agreed the meetings whose minutes were agreed under it
 */
public record Proceedings(
        List<Paper> papers,
        Optional<HighlightRow> highlight,
        List<InterestRow> interests,
        List<MovementRow> movements,
        List<Exclusion> exclusions,
        List<CorrectionRow> corrections,
        List<Meeting> agreed,
        List<Challenge> challenges,
        List<EscalationRow> escalations,
        List<RiskNoteRow> risks,
        List<ReceivedRow> received,
        List<LinkedMetRow> met,
        List<Adjournment> adjournments,
        List<ForwardItem> deferred) {
    /** Nothing of the kind. */
    public static final Proceedings NONE = new Proceedings(
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Proceedings {
        papers = List.copyOf(papers);
        interests = List.copyOf(interests);
        movements = List.copyOf(movements);
        exclusions = List.copyOf(exclusions);
        corrections = List.copyOf(corrections);
        agreed = List.copyOf(agreed);
        challenges = List.copyOf(challenges);
        escalations = List.copyOf(escalations);
        risks = List.copyOf(risks);
        received = List.copyOf(received);
        met = List.copyOf(met);
        adjournments = List.copyOf(adjournments);
        deferred = List.copyOf(deferred);
    }
}
