package minutebook.tui.entries;

import java.util.List;
import java.util.Optional;
import minutebook.domain.DateWords;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Risk;
import minutebook.domain.Theme;
import minutebook.view.ActionRow;
import minutebook.view.MeetingView;

/**
 * What an entry is typed in the midst of.
 *
 * @param item the id of the agenda item it goes under
 * @param theme the theme of that item
 * @param known what else can be named
 */
public record Around(Plan plan, DateWords dates, String item, Optional<Theme> theme, Known known) {
    /** Around the item that a meeting is at; relative dates count from the day of the meeting. */
    public static Around of(
            MeetingView view, Plan plan, List<Meeting> earlier, List<ActionRow> actions, List<Risk> risks) {
        return new Around(
                plan,
                new DateWords(
                        view.meeting().plannedStart().toLocalDate(),
                        view.next().map(next -> next.plannedStart().toLocalDate())),
                view.at().orElseThrow().item().id(),
                view.at().flatMap(at -> at.theme()),
                new Known(
                        untouched(view),
                        earlier,
                        view.at().orElseThrow().proceedings().challenges(),
                        actions,
                        risks));
    }

    private static Optional<ItemKind> untouched(MeetingView view) {
        return view.agenda().stream()
                .filter(row -> view.at()
                        .filter(at -> at.item().id().equals(row.item().id()))
                        .isPresent())
                .filter(row -> row.entries() == 0)
                .map(row -> row.item().kind())
                .findFirst();
    }
}
