package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Approval;
import minutebook.domain.FrozenText;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Refused;
import minutebook.store.Reader;

/**
 * Proves approved minutes whenever they are looked at: the text gives its hash, and both are what the journal says was
 * approved, after the line at which it was rendered. That the journal itself was not altered is for the check of the whole file to say.
 */
final class ApprovalProof {
    private ApprovalProof() {}

    /** The approved minutes of a meeting; empty when none were. Refuses what is not what the board approved. */
    static Optional<ApprovedMinutes> of(Reader reader, Meeting meeting) {
        Optional<Approval> kept =
                reader.meetings().about(Approval.class, meeting.id()).stream().findFirst();
        Optional<FrozenText> text = kept.map(approval -> new FrozenText(approval.text(), approval.hash()));
        boolean told = reader.history().approved(meeting.id()).equals(text)
                && kept.map(approval -> reader.history().approvedAfter(meeting.id(), approval.head()))
                        .orElse(true);
        boolean stated = text.isEmpty() || meeting.state() == MeetingState.APPROVED;
        if (!told || !stated || !text.map(FrozenText::holds).orElse(true)) {
            throw new Refused(Refused.Reason.DAMAGED, sentence(meeting));
        }
        return kept.map(approval -> new ApprovedMinutes(
                reader.get(
                        Meeting.class,
                        reader.get(AgendaItem.class, approval.item()).meeting()),
                approval.date(),
                text.orElseThrow()));
    }

    /** What is wrong with the approved minutes of the file, a sentence each. */
    static List<String> problems(Reader reader) {
        List<String> problems = new ArrayList<>();
        for (String meeting : reader.history().approvedMeetings()) {
            try {
                of(reader, reader.get(Meeting.class, meeting));
            } catch (Refused refused) {
                problems.add(refused.sentence());
            }
        }
        return problems;
    }

    private static String sentence(Meeting meeting) {
        return "The approved minutes of meeting " + meeting.number()
                + " were altered outside the program: keep the file aside, as it is, and go back to the last backup.";
    }
}
