package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.CommentState;
import minutebook.domain.Deadline;
import minutebook.domain.FrozenText;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.MinutesComment;
import minutebook.domain.Paperwork;
import minutebook.domain.Refused;
import minutebook.domain.Sending;
import minutebook.store.Reader;

/**
 * What becomes of a meeting's minutes after it: the clock, who they went to, what was said of them, what is next.
 *
 * @param head the hash of the journal's last line, at which all this was read
 * @param sent what was sent out about the meeting, oldest first
 * @param comments what was said of its circulated minutes, oldest first; they are numbered in this order
 * @param notice the clock of the decision notice
 * @param deadline the clock of the minutes
 * @param session the later meeting in session at which they can be agreed
 * @param item the item at which that meeting is
 * @param corrections what that meeting has recorded as corrections to them
 */
public record AfterView(
        MinutesView minutes,
        String head,
        List<Sending> sent,
        List<MinutesComment> comments,
        Deadline notice,
        Deadline deadline,
        Optional<Meeting> session,
        Optional<AgendaItem> item,
        List<MinuteCorrection> corrections) {
    /** A decision notice goes out on the next working day. */
    private static final int NOTICE_WITHIN = 1;

    public AfterView {
        sent = List.copyOf(sent);
        comments = List.copyOf(comments);
        corrections = List.copyOf(corrections);
    }

    public static AfterView of(Reader reader, String meetingId, LocalDate today) {
        MinutesView minutes = MinutesView.of(reader, meetingId, today);
        Meeting meeting = minutes.meeting();
        List<Sending> sent = reader.meetings().about(Sending.class, meetingId);
        Optional<Meeting> session =
                reader.meetings().inSession(meeting.board()).filter(later -> later.number() > meeting.number());
        return new AfterView(
                minutes,
                reader.history().head(),
                sent,
                reader.meetings().about(MinutesComment.class, meetingId),
                clock(reader, meeting, Paperwork.DECISION_NOTICE, NOTICE_WITHIN, sent, today),
                clock(reader, meeting, Paperwork.MINUTES, minutes.rules().circulateWithin(), sent, today),
                session,
                session.flatMap(Meeting::currentItem).map(id -> reader.get(AgendaItem.class, id)),
                session.map(later -> corrections(reader, later, meetingId)).orElse(List.of()));
    }

    private static List<MinuteCorrection> corrections(Reader reader, Meeting later, String meeting) {
        return reader.meetings().recorded(MinuteCorrection.class, later.id()).stream()
                .filter(correction -> correction.meeting().equals(meeting))
                .toList();
    }

    static Deadline clock(
            Reader reader, Meeting meeting, Paperwork kind, int within, List<Sending> sent, LocalDate today) {
        LocalDate held = meeting.endedAt().orElse(meeting.plannedStart()).toLocalDate();
        Optional<LocalDate> out = sent.stream()
                .filter(one -> one.kind() == kind)
                .map(Sending::date)
                .findFirst();
        return Deadline.after(held, within, out, today, reader.workingDays());
    }

    public Meeting meeting() {
        return minutes.meeting();
    }

    /** The minutes as they went out each time, oldest first. */
    public List<Sending> circulations() {
        return sent.stream().filter(one -> one.kind() == Paperwork.MINUTES).toList();
    }

    public List<MinutesComment> openComments() {
        return comments.stream().filter(one -> one.state() == CommentState.OPEN).toList();
    }

    /** Whether the meeting decided anything of which notice is given. */
    public boolean decided() {
        return minutes.items().stream().anyMatch(one -> !one.decisions().isEmpty());
    }

    /** The comment with that number, from 1. Refuses one that is not there. */
    public MinutesComment comment(int number) {
        if (number < 1 || number > comments.size()) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND,
                    comments.isEmpty()
                            ? "Nobody has commented on the minutes of meeting "
                                    + meeting().number() + "."
                            : "There is no comment " + number + ": the minutes of meeting "
                                    + meeting().number() + " have comments 1 to " + comments.size() + ".");
        }
        return comments.get(number - 1);
    }

    /** Why the minutes cannot be agreed now; empty when they can. */
    public String whyNotAgreed() {
        if (minutes.approved().isPresent()) {
            return "They are approved and stay as they are.";
        }
        if (!meeting().isOver()) {
            return "Meeting " + meeting().number() + " is not over.";
        }
        if (item.isEmpty()) {
            return "They are agreed at a later meeting in session, and none is.";
        }
        int open = openComments().size();
        return open == 0 ? "" : (open == 1 ? "A comment is" : open + " comments are") + " to be settled first: s.";
    }

    /** The last text that went out, whole as it was sent; empty when none did. */
    public Optional<FrozenText> lastSent() {
        return circulations().stream()
                .reduce((first, second) -> second)
                .map(one -> whole(new FrozenText(one.text(), one.hash())));
    }

    /** The text itself. Refuses one that is not what was sent. */
    public FrozenText whole(FrozenText text) {
        if (!text.holds()) {
            throw new Refused(
                    Refused.Reason.DAMAGED,
                    "The minutes of meeting " + meeting().number() + " that were circulated were altered outside the"
                            + " program: keep the file aside, as it is, and go back to the last backup.");
        }
        return text;
    }

    /** What is to be done next about the minutes, in a sentence. */
    public String next() {
        return switch (meeting().state()) {
            case PLANNED, PAPERS_OUT, IN_SESSION -> "The meeting is not over yet.";
            case HELD -> "Circulate the minutes.";
            case CIRCULATED ->
                openComments().isEmpty()
                        ? item.isEmpty()
                                ? "The next meeting agrees them."
                                : "Meeting " + session.orElseThrow().number() + " can agree them now."
                        : "Settle the open comments: accepted ones become corrections at the next meeting.";
            case APPROVED -> "Nothing: they are frozen. A later meeting can record a correction.";
        };
    }
}
