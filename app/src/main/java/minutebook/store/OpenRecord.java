package minutebook.store;

import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Approval;
import minutebook.domain.Attendance;
import minutebook.domain.Entity;
import minutebook.domain.Exclusion;
import minutebook.domain.ForwardItem;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.MinutesComment;
import minutebook.domain.Paperwork;
import minutebook.domain.Recorded;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Sending;
import minutebook.domain.Waiver;

/** What an undo or a redo may still touch: the record of a meeting that is over stays as the meeting left it. */
final class OpenRecord {
    private OpenRecord() {}

    /**
     * Refuses that something comes or goes once its meeting is over, for its numbers have been given out then; what was
     * added since has a number after those, and may go until the minutes do.
     */
    static void require(Entity entity, Ledger ledger) {
        if (entity instanceof Meeting meeting) {
            requireLast(meeting, ledger);
        }
        if (entity instanceof AgendaItem item) {
            requireElsewhere(item, ledger);
        }
        if (entity instanceof Sending sending) {
            requireUnanswered(sending, ledger);
        }
        if (entity instanceof MinuteCorrection correction) {
            requireUnfrozen(correction, ledger);
        }
        if (entity instanceof Exclusion exclusion) {
            PrivateRecord.require(exclusion, ledger);
        }
        meetingOf(entity, ledger).filter(Meeting::isOver).ifPresent(over -> {
            boolean recorded = entity instanceof Attendance || itemOf(entity).isPresent();
            boolean late = recorded && ledger.addedSinceClosing(entity, over);
            if (!late || over.state() != MeetingState.HELD) {
                throw new Refused(
                        Reason.WRONG_STATE,
                        "Meeting " + over.number()
                                + " is closed, so what it recorded stays; put it right at the next meeting.");
            }
        });
    }

    /**
     * Refuses that something changes once the minutes have gone out, or the agenda once the meeting is over; what becomes
     * of a thing goes on.
     */
    static void requireUnsent(Entity entity, Ledger ledger) {
        if (entity instanceof MinuteCorrection correction) {
            requireUnfrozen(correction, ledger);
        }
        if (entity instanceof AgendaItem) {
            meetingOf(entity, ledger).ifPresent(Meeting::requireOpenAgenda);
        } else if (!(entity instanceof ForwardItem)) {
            meetingOf(entity, ledger).filter(Meeting::isOver).ifPresent(Meeting::requireOpenRecord);
        }
    }

    /**
     * Refuses that a meeting goes back before its entries, or comes back while another one is in session; and that an entry
     * goes back to another item once the minutes have gone out.
     */
    static void requireOrder(Entity now, Entity after, Ledger ledger) {
        PrivateRecord.requireOrder(now, after, ledger);
        if (!itemOf(now).equals(itemOf(after))) {
            meetingOf(now, ledger).filter(Meeting::isOver).ifPresent(Meeting::requireOpenRecord);
        }
        if (!(now instanceof Meeting meeting) || !(after instanceof Meeting then)) {
            return;
        }
        requireNoneLate(meeting, then, ledger);
        if (meeting.state() == then.state()) {
            return;
        }
        boolean begun = ledger.meetings().agenda(meeting.id()).stream()
                .anyMatch(item -> ledger.entries().count(item.id()) > 0);
        if (!then.inSession() && !then.isOver() && begun) {
            throw new Refused(
                    Reason.IN_USE,
                    "Meeting " + meeting.number() + " has recorded something since it started: remove that first.");
        }
        ledger.meetings()
                .inSession(meeting.board())
                .filter(other -> then.inSession() && !other.id().equals(meeting.id()))
                .ifPresent(other -> {
                    throw new Refused(
                            Reason.WRONG_STATE, "Meeting " + other.number() + " is in session now: close it first.");
                });
    }

    /** The papers have gone out as long as an item is on the agenda that says it came after them. */
    private static void requireNoneLate(Meeting meeting, Meeting then, Ledger ledger) {
        if (meeting.papersOut().isPresent() && then.papersOut().isEmpty()) {
            ledger.meetings().agenda(meeting.id()).stream()
                    .filter(item -> !item.lateBecause().isEmpty())
                    .findFirst()
                    .ifPresent(late -> {
                        throw new Refused(
                                Reason.IN_USE,
                                "Item " + late.place() + " came late, after the papers: remove it first.");
                    });
        }
    }

    /** The item that a meeting is at stays on its agenda. */
    private static void requireElsewhere(AgendaItem item, Ledger ledger) {
        ledger.find(Meeting.class, item.meeting())
                .filter(meeting -> meeting.isAt(item.id()))
                .ifPresent(at -> {
                    throw new Refused(
                            Reason.IN_USE,
                            "The meeting is at item " + item.place() + " now: go to another item first.");
                });
    }

    /** Minutes on which somebody has commented since have gone out, whatever else is undone. */
    private static void requireUnanswered(Sending sending, Ledger ledger) {
        boolean answered = sending.kind() == Paperwork.MINUTES
                && ledger.meetings().about(MinutesComment.class, sending.meeting()).stream()
                        .anyMatch(comment -> !comment.recordedAt().isBefore(sending.recordedAt()));
        if (answered) {
            throw new Refused(
                    Reason.IN_USE, "Somebody has commented on those minutes since: circulate them anew instead.");
        }
    }

    /** A correction that is printed in approved minutes stays as it was agreed. */
    static void requireUnfrozen(MinuteCorrection correction, Ledger ledger) {
        String here = ledger.get(AgendaItem.class, correction.item()).meeting();
        boolean printed = ledger.meetings().about(Approval.class, correction.meeting()).stream()
                .filter(approval -> !approval.recordedAt().isBefore(correction.recordedAt()))
                .anyMatch(approval ->
                        ledger.get(AgendaItem.class, approval.item()).meeting().equals(here));
        if (printed) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "The minutes were approved with this correction, so it stays; record another one beside it.");
        }
    }

    /** Meetings are numbered without gaps, so only the last one may come or go. */
    private static void requireLast(Meeting meeting, Ledger ledger) {
        int last = ledger.meetings().lastNumber(meeting.board());
        if (meeting.number() < last) {
            throw new Refused(
                    Reason.IN_USE,
                    "Meeting " + last + " has been planned after meeting " + meeting.number() + ": undo that first.");
        }
    }

    private static Optional<Meeting> meetingOf(Entity entity, Ledger ledger) {
        return meetingIdOf(entity, ledger).flatMap(id -> ledger.find(Meeting.class, id));
    }

    private static Optional<String> meetingIdOf(Entity entity, Ledger ledger) {
        if (entity instanceof AgendaItem item) {
            return Optional.of(item.meeting());
        }
        if (entity instanceof Waiver waiver) {
            return Optional.of(waiver.meeting());
        }
        if (entity instanceof Attendance attendance) {
            return Optional.of(attendance.meeting());
        }
        if (entity instanceof HighlightReport report) {
            return Optional.of(report.meeting());
        }
        return itemOf(entity).flatMap(id -> ledger.find(AgendaItem.class, id)).map(AgendaItem::meeting);
    }

    private static Optional<String> itemOf(Entity entity) {
        return entity instanceof Recorded recorded ? recorded.under() : Optional.empty();
    }
}
