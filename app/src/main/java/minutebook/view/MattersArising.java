package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Challenge;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;
import minutebook.domain.Ref;

/**
 * What may arise from the minutes of the meeting before: what it decided, which of its actions have moved since, and what
 * it has had no answer to.
 *
 * @param actions those that something has been said of since they were agreed
 * @param unanswered the challenges without a response
 * @param unreturned what was taken higher and has had no response
 */
public record MattersArising(
        List<DecisionRow> decisions,
        List<ActionRow> actions,
        List<Challenge> unanswered,
        List<EscalationRow> unreturned) {
    /** Nothing. */
    public static final MattersArising NONE = new MattersArising(List.of(), List.of(), List.of(), List.of());

    public MattersArising {
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        unanswered = List.copyOf(unanswered);
        unreturned = List.copyOf(unreturned);
    }

    static MattersArising from(Rows rows, Optional<Meeting> previous) {
        return previous.map(meeting -> from(rows, meeting)).orElse(NONE);
    }

    private static MattersArising from(Rows rows, Meeting meeting) {
        List<Decision> made = rows.reader().meetings().decisions(meeting.id());
        List<DecisionRow> decisions = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            decisions.add(rows.decision(Ref.decision(meeting.number(), i + 1), made.get(i)));
        }
        return new MattersArising(
                decisions,
                rows.actions(rows.reader().actions().ofMeeting(meeting.id())).stream()
                        .filter(row -> !row.updates().isEmpty())
                        .toList(),
                rows.reader().meetings().about(Challenge.class, meeting.id()).stream()
                        .filter(challenge -> challenge.response().isEmpty())
                        .toList(),
                EscalationRows.of(rows, meeting.board()).all().stream()
                        .filter(row -> row.meeting().id().equals(meeting.id()))
                        .filter(row -> row.escalation().respondedOn().isEmpty())
                        .toList());
    }
}
