package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import minutebook.domain.Person;
import minutebook.view.ActionLogView;
import minutebook.view.CalendarView;
import minutebook.view.MinutesView;

/** Each publication made of what it shows. */
public final class Editions {
    private Editions() {}

    public static Edition minutes(MinutesView view, Rendition rendition) {
        return Edition.of(
                numbered("minutes", view.meeting().number()) + rendition.suffix(),
                rendition.of(MinutesLayout.of(view)));
    }

    public static Edition decisionNotice(MinutesView view) {
        return Edition.of(numbered("decision-notice", view.meeting().number()), DecisionNoticeLayout.of(view));
    }

    public static Edition actionLog(ActionLogView whole, Rendition rendition) {
        ActionLogView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        return new Edition(
                "action-log" + rendition.suffix(),
                rendition.of(ActionLogLayout.of(view)),
                List.of(ActionLogSheet.of(view)),
                CalendarEntries.of(view));
    }

    /** What one person owes, of the actions that the board waits for. */
    public static Edition extract(Person owner, ActionLogView whole, Rendition rendition) {
        ActionLogView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        ActionLogView own = view.ownedBy(owner);
        return new Edition(
                "owed-by-" + plain(owner.key()) + rendition.suffix(),
                ExtractLayout.of(owner, view),
                List.of(ActionLogSheet.of(own)),
                CalendarEntries.of(own));
    }

    /** The meetings of a board, and the days by which it waits for actions. */
    public static Edition calendar(CalendarView whole, Rendition rendition) {
        CalendarView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        List<CalendarEntry> dates = new ArrayList<>();
        view.meetings()
                .forEach(meeting -> dates.add(
                        CalendarEntries.of(meeting, view.board(), view.open().revision())));
        dates.addAll(CalendarEntries.of(view.open()));
        return new Edition(
                "calendar" + rendition.suffix(),
                CalendarLayout.of(view),
                List.of(CalendarLayout.meetings(view), ActionLogSheet.of(view.open())),
                dates);
    }

    /** In letters that every disk takes. */
    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
    }

    private static String numbered(String what, int number) {
        return String.format(Locale.ROOT, "%s-%02d", what, number);
    }
}
