package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Assurance;
import minutebook.domain.DateText;
import minutebook.domain.LateRecording;
import minutebook.domain.ProgressNote;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.OutcomeRow;
import minutebook.view.ProgressRow;
import minutebook.view.ThemeView;

/** The latest that is reported of each outcome and the latest that shows it: side by side where there is room, one below the other else. */
final class ClaimAndEvidence {
    private ClaimAndEvidence() {}

    /** A passage for each outcome; with those of the theme itself last, where there are any. */
    static List<Passage> of(ThemeView view) {
        if (view.progress().isEmpty()) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>(List.of(Passage.heading("Reported, and what shows it")));
        for (OutcomeRow row : view.outcomes()) {
            Optional<String> id = Optional.of(row.outcome().id());
            passages.add(passage(row.outcome().ref(), notes(view, id), view));
        }
        List<ProgressRow> whole = notes(view, Optional.empty());
        if (!whole.isEmpty()) {
            passages.add(passage("T" + view.theme().number(), whole, view));
        }
        return passages;
    }

    private static List<ProgressRow> notes(ThemeView view, Optional<String> outcome) {
        return view.progress().stream()
                .filter(row -> row.note().outcome().equals(outcome))
                .toList();
    }

    private static Passage passage(String name, List<ProgressRow> notes, ThemeView view) {
        List<ProgressRow> claims = notes.stream()
                .filter(row -> row.note().assurance() == Assurance.REPORTED)
                .toList();
        List<ProgressRow> shown = notes.stream()
                .filter(row -> row.note().assurance() != Assurance.REPORTED)
                .toList();
        String since = view.hasEarlierProgress() ? " lately" : " yet";
        Passage claim = claims.isEmpty()
                ? new Passage(1, new Cell(name + " reported", Style.MUTED), new Cell("nothing" + since, Style.MUTED))
                : claim(name, claims, view.today());
        Passage evidence = shown.isEmpty()
                ? new Passage(1, new Cell(name + " evidence", Style.WARN), new Cell("none" + since, Style.WARN))
                : evidence(name, shown, view.today());
        return claim.with(evidence);
    }

    private static Passage claim(String name, List<ProgressRow> notes, LocalDate today) {
        ProgressNote latest = notes.get(0).note();
        return new Passage(
                1,
                new Cell(name + " reported", Style.MUTED),
                Cell.of(said(latest) + impact(latest, today) + late(notes.get(0)) + more(notes)));
    }

    private static Passage evidence(String name, List<ProgressRow> notes, LocalDate today) {
        ProgressNote latest = notes.get(0).note();
        String rests = latest.evidence().map(kind -> kind.word()).orElse("")
                + (latest.evidenceReference().isEmpty() ? "" : ": " + latest.evidenceReference());
        return new Passage(
                1,
                new Cell(name + " " + latest.assurance().word(), Style.STRONG),
                Cell.of(said(latest) + " (" + rests + ")" + impact(latest, today) + late(notes.get(0)) + more(notes)));
    }

    private static String more(List<ProgressRow> notes) {
        return notes.size() > 1 ? "; and " + (notes.size() - 1) + " earlier" : "";
    }

    private static String late(ProgressRow row) {
        return row.recordedLate().map(day -> "; " + LateRecording.inWords(day)).orElse("");
    }

    private static String said(ProgressNote note) {
        return DateText.brief(note.date()) + " " + note.text();
    }

    /** When to look again for the impact; that it is time to is said. */
    private static String impact(ProgressNote note, LocalDate today) {
        return note.lookAgain()
                .map(day -> note.isToBeLookedAt(today)
                        ? "; too new to judge then, to be looked at again since " + DateText.brief(day)
                        : "; too new to judge, look again " + DateText.brief(day))
                .orElse("");
    }
}
