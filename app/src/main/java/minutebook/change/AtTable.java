package minutebook.change;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Placed;
import minutebook.domain.Quorum;
import minutebook.domain.Refused;
import minutebook.domain.Sittings;
import minutebook.store.Ledger;

/** An agenda item whose meeting's record is still open: where notes, decisions and actions are put. */
record AtTable(Meeting meeting, AgendaItem item) {
    /**
     * The item and its meeting, for something new; refuses when the minutes have gone out, and while the meeting is
     * adjourned or has yet to go into private, or back into public, for the item.
     */
    static AtTable sitting(Ledger ledger, String itemId) {
        AtTable table = atWork(ledger, itemId);
        if (table.meeting.inSession()) {
            Sittings sittings = ledger.meetings().sittings(table.meeting.id());
            sittings.requirePrivacyFor(table.item);
            sittings.requireDoorsOpenFor(table.item);
        }
        return table;
    }

    /** The item and its meeting, for who comes, goes or withdraws, also while the public is still there. */
    static AtTable atWork(Ledger ledger, String itemId) {
        AtTable table = open(ledger, itemId);
        if (table.meeting.inSession()) {
            ledger.meetings().sittings(table.meeting.id()).requireSitting();
        }
        return table;
    }

    /** The item and its meeting, for what is there already; refuses when the minutes have gone out. */
    static AtTable open(Ledger ledger, String itemId) {
        AgendaItem item = ledger.get(AgendaItem.class, itemId);
        Meeting meeting = ledger.get(Meeting.class, item.meeting());
        meeting.requireOpenRecord();
        return new AtTable(meeting, item);
    }

    /**
     * Refuses a formal act while the board is not quorate at the item.
     *
     * @param act what it is, such as “to agree minutes”
     */
    void requireQuorum(Ledger ledger, String act) {
        Quorum quorum = Quorum.at(
                item.id(),
                ledger.get(Board.class, meeting.board()),
                ledger.meetings().room(meeting.id()),
                ledger.plan().people(meeting.board()));
        if (!quorum.isMet()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "It takes " + quorum.membersNeeded() + " members from " + quorum.agenciesNeeded() + " agencies "
                            + act + ", and " + quorum.members() + " from " + quorum.agencies()
                            + " are marked as here at item " + item.place() + ": mark who is here first.");
        }
    }

    /** The day on which the meeting sits, or sat last; the planned one before it starts. */
    LocalDate day(Ledger ledger) {
        return day(ledger, meeting);
    }

    static LocalDate day(Ledger ledger, Meeting meeting) {
        return ledger.meetings()
                .sittings(meeting.id())
                .day(meeting)
                .orElse(meeting.plannedStart().toLocalDate());
    }

    /** Refuses when the meeting under whose item something was recorded no longer takes changes. */
    static void requireOpen(Ledger ledger, Optional<String> itemId) {
        itemId.ifPresent(id -> open(ledger, id));
    }

    /** Refuses what was not recorded at a meeting: it came with the plan, and what others published stays as it is. */
    static void requireRecordedHere(Ledger ledger, Optional<String> itemId) {
        requireOpen(
                ledger,
                Optional.of(itemId.orElseThrow(() -> new Refused(
                        Refused.Reason.WRONG_STATE, "It was not recorded at a meeting, so it stays as it is."))));
    }

    /** Adds the time since the clock started to the item the meeting is at. */
    static void stopClock(Ledger ledger, Meeting meeting, LocalDateTime at) {
        meeting.clockFrom().ifPresent(from -> meeting.currentItem()
                .flatMap(id -> ledger.find(AgendaItem.class, id))
                .ifPresent(item -> ledger.change(item.spent(from, at))));
    }

    /** Gives the items the places 1, 2, 3 … in this order. */
    static void renumber(Ledger ledger, List<? extends Placed> items) {
        Placed.moved(items).forEach(ledger::change);
    }

    static Refused noAgenda(Meeting meeting) {
        return new Refused(
                Refused.Reason.WRONG_STATE, "Meeting " + meeting.number() + " has no agenda: add an item to it first.");
    }
}
