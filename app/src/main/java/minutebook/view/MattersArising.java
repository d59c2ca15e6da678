package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.Challenge;
import minutebook.domain.CommentState;
import minutebook.domain.DateText;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.MinutesComment;

/**
 * What may arise from the minutes of the meeting before: what it decided, which of its actions have moved since, what
 * it has had no answer to, and what is to be put right in them.
 *
 * @param comments the comments on the minutes that were accepted
 * @param actions those that something has been said of since they were agreed
 * @param noResponse the challenges without a response
 * @param unreturned what was taken higher and has had no response
 */
public record MattersArising(
        List<MinutesComment> comments,
        List<DecisionRow> decisions,
        List<ActionRow> actions,
        List<Challenge> noResponse,
        List<EscalationRow> unreturned) {
    /** Nothing. */
    public static final MattersArising NONE = new MattersArising(List.of(), List.of(), List.of(), List.of(), List.of());

    /** One of them in words, with what it is called. */
    public record Matter(String name, String words, boolean isOpen) {}

    /** Those of a kind, under what they have in common. */
    public record Group(String heading, List<Matter> matters) {
        public Group {
            matters = List.copyOf(matters);
        }
    }

    public MattersArising {
        comments = List.copyOf(comments);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        noResponse = List.copyOf(noResponse);
        unreturned = List.copyOf(unreturned);
    }

    /**
     * All of them in words, group by group; those without any are left out.
     *
     * @param last the meeting before
     */
    public List<Group> inWords(Meeting last, LocalDate today) {
        String at = " at meeting " + last.number();
        return Stream.of(
                        new Group(
                                "Accepted comments on the minutes, to be corrected here",
                                comments.stream().map(MattersArising::said).toList()),
                        new Group(
                                "Asked" + at + ", no response yet",
                                noResponse.stream().map(MattersArising::asked).toList()),
                        new Group(
                                "Taken higher" + at + ", no response yet",
                                unreturned.stream()
                                        .map(row -> new Matter("escalated", row.inWords(), true))
                                        .toList()),
                        new Group(
                                "Decided" + at,
                                decisions.stream()
                                        .map(row -> new Matter(
                                                row.ref().toString(),
                                                row.decision().words(),
                                                false))
                                        .toList()),
                        new Group(
                                "Agreed" + at + " and moved since",
                                actions.stream().map(row -> moved(row, today)).toList()))
                .filter(group -> !group.matters().isEmpty())
                .toList();
    }

    private static Matter said(MinutesComment comment) {
        String about = comment.about().isEmpty() ? "" : ", on " + comment.about();
        return new Matter(
                "comment", comment.author() + about + ": " + comment.text() + " – " + comment.response(), true);
    }

    private static Matter asked(Challenge challenge) {
        String to = challenge.asked().isEmpty() ? "" : " to " + challenge.asked();
        return new Matter("challenge", challenge.question() + " – " + challenge.asker() + to, true);
    }

    private static Matter moved(ActionRow row, LocalDate today) {
        return new Matter(
                row.ref().toString(),
                row.stateInWords(today) + ", due " + DateText.brief(row.action().due()) + ", "
                        + row.owner().post() + ": " + row.action().what(),
                false);
    }

    /** What an item of that kind looks back on: all where it is for that, the comments where the minutes are agreed. */
    static MattersArising at(ItemKind kind, Rows rows, Optional<Meeting> previous) {
        return switch (kind) {
            case MINUTES ->
                previous.map(meeting ->
                                new MattersArising(comments(rows, meeting), List.of(), List.of(), List.of(), List.of()))
                        .orElse(NONE);
            case MATTERS_ARISING -> previous.map(meeting -> from(rows, meeting)).orElse(NONE);
            default -> NONE;
        };
    }

    private static List<MinutesComment> comments(Rows rows, Meeting meeting) {
        if (meeting.state() == MeetingState.APPROVED) {
            return List.of();
        }
        return rows.reader().meetings().about(MinutesComment.class, meeting.id()).stream()
                .filter(comment -> comment.state() == CommentState.ACCEPTED)
                .toList();
    }

    private static MattersArising from(Rows rows, Meeting meeting) {
        return new MattersArising(
                List.of(),
                rows.reader().meetings().decisions(meeting.id()).stream()
                        .map(decision -> rows.decision(meeting, decision))
                        .toList(),
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
