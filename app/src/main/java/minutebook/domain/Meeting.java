package minutebook.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.Refused.Reason;

/**
 * One meeting of the board. Times are the wall clock of the place.
 *
 * @param plannedMinutes how long it is planned to take
 * @param currentItem the agenda item the meeting is at, while in session
 * @param papersOut the day on which its papers went out; its agenda is frozen from then on
 * @param clockFrom since when the clock of the current item has been running; empty while paused
 */
public record Meeting(
        String id,
        String board,
        int number,
        String place,
        LocalDateTime plannedStart,
        int plannedMinutes,
        MeetingState state,
        Optional<LocalDateTime> startedAt,
        Optional<LocalDateTime> endedAt,
        Optional<String> currentItem,
        Optional<LocalDateTime> clockFrom,
        Optional<LocalDate> papersOut)
        implements Entity {
    /** The longest a meeting can be planned for, in minutes: a day. */
    public static final int LONGEST = 24 * 60;

    public Meeting {
        place = Words.optional("place", Words.line(place));
        if (plannedMinutes < 1 || plannedMinutes > LONGEST) {
            throw new Refused(Reason.IMPOSSIBLE_NUMBER, "Plan the meeting for 1 to " + LONGEST + " minutes.");
        }
    }

    /** A meeting of whose papers nothing is known. */
    public Meeting(
            String id,
            String board,
            int number,
            String place,
            LocalDateTime plannedStart,
            int plannedMinutes,
            MeetingState state,
            Optional<LocalDateTime> startedAt,
            Optional<LocalDateTime> endedAt,
            Optional<String> currentItem,
            Optional<LocalDateTime> clockFrom) {
        this(
                id,
                board,
                number,
                place,
                plannedStart,
                plannedMinutes,
                state,
                startedAt,
                endedAt,
                currentItem,
                clockFrom,
                Optional.empty());
    }

    /** A meeting to come, with nothing recorded yet. */
    public static Meeting planned(String id, String board, int number, String place, LocalDateTime start, int minutes) {
        return new Meeting(
                id,
                board,
                number,
                place,
                start,
                minutes,
                MeetingState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same meeting on another day, at another time or place. */
    public Meeting replanned(String newPlace, LocalDateTime start, int minutes) {
        return new Meeting(
                id,
                board,
                number,
                newPlace,
                start,
                minutes,
                state,
                startedAt,
                endedAt,
                currentItem,
                clockFrom,
                papersOut);
    }

    public boolean inSession() {
        return state == MeetingState.IN_SESSION;
    }

    public boolean isOver() {
        return state.compareTo(MeetingState.HELD) >= 0;
    }

    public boolean isPaused() {
        return inSession() && clockFrom.isEmpty();
    }

    /** Opens the meeting at its first item with the clock running. */
    public Meeting start(LocalDateTime at, String firstItem) {
        if (state.compareTo(MeetingState.IN_SESSION) >= 0) {
            throw new Refused(Reason.WRONG_STATE, "Meeting " + number + " has been started already.");
        }
        return at(MeetingState.IN_SESSION, Optional.of(at), Optional.empty(), Optional.of(firstItem), Optional.of(at));
    }

    public Meeting stepTo(String item, LocalDateTime at) {
        requireInSession();
        return at(state, startedAt, endedAt, Optional.of(item), Optional.of(at));
    }

    public Meeting pause() {
        requireInSession();
        return at(state, startedAt, endedAt, currentItem, Optional.empty());
    }

    public Meeting resume(LocalDateTime at) {
        requireInSession();
        return at(state, startedAt, endedAt, currentItem, Optional.of(at));
    }

    /** Ends the meeting: from now on its record is no longer added to at the table. */
    public Meeting close(LocalDateTime at) {
        requireInSession();
        LocalDateTime end = startedAt.filter(start -> at.isBefore(start)).orElse(at);
        return at(MeetingState.HELD, startedAt, Optional.of(end), Optional.empty(), Optional.empty());
    }

    /** Its minutes have gone out: its record stays as it is. Once they are approved they do not go out anew. */
    public Meeting circulate() {
        if (!isOver()) {
            throw new Refused(
                    Reason.WRONG_STATE, "Close meeting " + number + " first: its minutes go out when it is over.");
        }
        requireNotApproved();
        return at(MeetingState.CIRCULATED, startedAt, endedAt, currentItem, clockFrom);
    }

    /** Its minutes are a correct record, for ever. */
    public Meeting approve() {
        if (!isOver()) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "Meeting " + number + " is not over: its minutes are agreed at a later meeting.");
        }
        requireNotApproved();
        if (state != MeetingState.CIRCULATED) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "Circulate the minutes of meeting " + number
                            + " first: the board agrees what its members were sent.");
        }
        return at(MeetingState.APPROVED, startedAt, endedAt, currentItem, clockFrom);
    }

    /** Refuses once its minutes have been approved. */
    public void requireNotApproved() {
        if (state == MeetingState.APPROVED) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "The minutes of meeting " + number
                            + " are approved and stay as they are: record a correction at the next meeting.");
        }
    }

    /** Refuses unless the meeting is in session. */
    public void requireInSession() {
        if (!inSession()) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    isOver()
                            ? "Meeting " + number + " is closed; put it right at the next meeting."
                            : "Start meeting " + number + " first.");
        }
    }

    /** Whether it is at that item of its agenda now, by the item's id. */
    public boolean isAt(String item) {
        return currentItem.filter(item::equals).isPresent();
    }

    /** When it started, or is to start. */
    public LocalDateTime begins() {
        return startedAt.orElse(plannedStart);
    }

    /** Refuses a time that no item of an agenda can take. */
    static void requireMinutes(int minutes) {
        if (minutes < 0 || minutes > LONGEST) {
            throw new Refused(Reason.IMPOSSIBLE_NUMBER, "Allot 0 to " + LONGEST + " minutes to the item.");
        }
    }

    /**
     * Refuses unless its minutes are still the secretary's to write: in session, or held and not yet circulated.
     */
    public void requireOpenRecord() {
        if (state != MeetingState.HELD) {
            requireInSession();
        }
    }

    /** Its papers have gone out. */
    public Meeting sentPapers(LocalDate on) {
        if (state != MeetingState.PLANNED) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    papersOut
                            .map(day -> "The papers of meeting " + number + " went out on " + DateText.plain(day) + ".")
                            .orElse("Meeting " + number + " has been started: its papers can no longer go out."));
        }
        if (on.isAfter(plannedStart.toLocalDate())) {
            throw new Refused(
                    Reason.DATE_ORDER,
                    "Papers go out before the meeting, which is on " + DateText.plain(plannedStart.toLocalDate())
                            + ".");
        }
        return new Meeting(
                id,
                board,
                number,
                place,
                plannedStart,
                plannedMinutes,
                MeetingState.PAPERS_OUT,
                startedAt,
                endedAt,
                currentItem,
                clockFrom,
                Optional.of(on));
    }

    /** Refuses to alter what is on the agenda once it is over or its papers have gone out; late items still come. */
    public void requireLooseAgenda() {
        requireOpenAgenda();
        papersOut.ifPresent(day -> {
            throw new Refused(Reason.WRONG_STATE, frozen(day));
        });
    }

    /** That the agenda is frozen since the papers went out on a day, as a sentence. */
    public static String frozen(LocalDate papersOut) {
        return "The papers went out on " + DateText.plain(papersOut)
                + ", so the agenda stays as members have it; a late item can be added.";
    }

    /** Refuses once the meeting is over: its agenda stays as it was. */
    public void requireOpenAgenda() {
        if (isOver()) {
            throw new Refused(Reason.WRONG_STATE, "Meeting " + number + " is over; its agenda stays as it was.");
        }
    }

    private Meeting at(
            MeetingState newState,
            Optional<LocalDateTime> started,
            Optional<LocalDateTime> ended,
            Optional<String> item,
            Optional<LocalDateTime> clock) {
        return new Meeting(
                id,
                board,
                number,
                place,
                plannedStart,
                plannedMinutes,
                newState,
                started,
                ended,
                item,
                clock,
                papersOut);
    }
}
