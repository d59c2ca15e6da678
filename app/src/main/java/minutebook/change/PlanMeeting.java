package minutebook.change;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.store.Ledger;

/** A meeting to come, with the board's usual agenda: opening, last minutes, action log, each theme, closing. */
public record PlanMeeting(String board, String place, LocalDateTime start, int minutes) implements Change {
    private static final int OPENING = 5;

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        int last = ledger.meetings().lastNumber(board);
        ledger.meetings()
                .numbered(board, last)
                .filter(before -> !start.isAfter(before.plannedStart()))
                .ifPresent(before -> {
                    throw new Refused(
                            Refused.Reason.DATE_ORDER,
                            "Meeting " + before.number() + " is on "
                                    + DateText.full(before.plannedStart().toLocalDate()) + ": plan a later day.");
                });
        Meeting meeting = Meeting.planned(ledger.newId(), board, last + 1, place, start, minutes);
        ledger.add(meeting);
        agenda(ledger, meeting).forEach(ledger::add);
        return "Meeting " + meeting.number() + " planned for " + DateText.full(start.toLocalDate()) + " at "
                + DateText.time(start.toLocalTime()) + ".";
    }

    private List<AgendaItem> agenda(Ledger ledger, Meeting meeting) {
        List<AgendaItem> items = new ArrayList<>();
        List<Theme> themes = ledger.plan().themes(board);
        Optional<String> chair = ledger.plan().people(board).stream()
                .filter(person -> person.role() == minutebook.domain.BoardRole.CHAIR)
                .map(Person::id)
                .findFirst();
        int each = themes.isEmpty() ? 0 : Math.max(0, (minutes - 5 * OPENING) / themes.size());
        add(
                items,
                ledger,
                meeting,
                "Welcome, apologies and interests",
                ItemKind.OPENING,
                Optional.empty(),
                chair,
                OPENING);
        add(items, ledger, meeting, "Minutes of the last meeting", ItemKind.MINUTES, Optional.empty(), chair, OPENING);
        add(items, ledger, meeting, "Action log", ItemKind.ACTION_LOG, Optional.empty(), chair, 2 * OPENING);
        for (Theme theme : themes) {
            add(items, ledger, meeting, theme.title(), ItemKind.THEME, Optional.of(theme.id()), theme.lead(), each);
        }
        add(
                items,
                ledger,
                meeting,
                "Any other business and next meeting",
                ItemKind.CLOSING,
                Optional.empty(),
                chair,
                OPENING);
        return items;
    }

    private static void add(
            List<AgendaItem> items,
            Ledger ledger,
            Meeting meeting,
            String title,
            ItemKind kind,
            Optional<String> theme,
            Optional<String> presenter,
            int minutes) {
        items.add(new AgendaItem(
                ledger.newId(), meeting.id(), items.size() + 1, title, kind, theme, presenter, minutes, 0));
    }
}
