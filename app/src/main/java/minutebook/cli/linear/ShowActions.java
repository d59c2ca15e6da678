package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import minutebook.view.ActionFigures;
import minutebook.view.RemindersView;

/** What “show reminders” and “show figures” tell of the action log. */
final class ShowActions {
    private ShowActions() {}

    static List<String> reminders(RemindersView view) {
        if (view.reminders().isEmpty()) {
            return List.of("Nobody has to be reminded.");
        }
        return view.reminders().stream()
                .map(reminder ->
                        reminder.kind().word() + ": " + reminder.action().ref() + " "
                                + reminder.action().owner().post() + ", " + reminder.words() + ".")
                .toList();
    }

    static List<String> figures(ActionFigures figures) {
        List<String> lines = new ArrayList<>();
        figures.agencies().forEach(line -> lines.add(line.name() + ": " + figures.inWords(line)));
        lines.add("All: " + figures.inWords(figures.whole()));
        figures.meetings()
                .forEach(pace -> lines.add("Meeting " + pace.meeting().number() + ": " + pace.agreed() + " agreed, "
                        + pace.settled() + " settled, " + pace.waiting() + " waited for."));
        return lines;
    }
}
