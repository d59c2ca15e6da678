package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.view.ActionRow;
import minutebook.view.Holder;
import minutebook.view.MeasureRow;
import minutebook.view.MeetingView;
import minutebook.view.OutcomeRow;
import minutebook.view.ThemeView;

/** What “show theme” and “show actions” tell: what was promised, where it stands, what is owed. */
final class ShowTheme {
    private ShowTheme() {}

    static List<String> of(ThemeView view) {
        List<String> lines = new ArrayList<>();
        lines.add("Theme " + view.theme().number() + ": " + view.theme().title() + ". Lead: "
                + Holder.inWords(view.lead()) + ". Sponsor: "
                + Holder.inWords(view.sponsor()) + ".");
        view.outcomes().forEach(row -> lines.addAll(outcome(row)));
        view.pending().forEach(row -> lines.add(action(row, view.today())));
        view.lastSaid().forEach(note -> lines.add("Last time: " + Show.oneLine(note.text())));
        return lines;
    }

    /** The actions that belong to the item: of its theme, or all that the board waits for. */
    static List<String> pending(MeetingView view) {
        List<ActionRow> rows = view.theme().map(ThemeView::pending).orElse(view.pending());
        return rows.isEmpty()
                ? List.of("No action is waiting under this item.")
                : rows.stream().map(row -> action(row, view.today())).toList();
    }

    private static List<String> outcome(OutcomeRow row) {
        List<String> lines = new ArrayList<>();
        lines.add("O" + row.outcome().ref() + ", "
                + row.outcome().status().word().toLowerCase(Locale.ROOT)
                + row.outcome().due().map(day -> ", due " + DateText.plain(day)).orElse(", no date yet")
                + ": "
                + Show.oneLine(row.outcome().statement()));
        row.measures().forEach(measure -> lines.add("  " + measure(measure)));
        return lines;
    }

    private static String measure(MeasureRow row) {
        Measure measure = row.measure();
        String latest = row.latest().isEmpty()
                ? "no reading yet"
                : row.latest().stream()
                        .map(reading -> Entry.value(measure, reading))
                        .collect(Collectors.joining(", and "));
        return measure.key() + ": " + measure.title() + "; " + Show.oneLine(latest)
                + measure.target()
                        .map(target -> "; target " + measure.inWords(target))
                        .orElse("") + ".";
    }

    private static String action(ActionRow row, LocalDate today) {
        return row.ref() + ", " + row.stateInWords(today) + ", "
                + row.owner().post() + ", due " + DateText.plain(row.action().due()) + ": "
                + Show.oneLine(row.action().what());
    }
}
