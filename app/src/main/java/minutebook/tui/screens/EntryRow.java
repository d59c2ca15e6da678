package minutebook.tui.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.change.EntryKind;
import minutebook.domain.Assurance;
import minutebook.domain.DateText;
import minutebook.domain.EvidenceKind;
import minutebook.domain.MinuteNote;
import minutebook.tui.Style;
import minutebook.tui.entries.ProgressSort;
import minutebook.tui.parts.Cell;
import minutebook.view.ActionRow;
import minutebook.view.DecisionRow;
import minutebook.view.ItemRecord;
import minutebook.view.ProgressRow;
import minutebook.view.ReadingRow;
import minutebook.view.StatusRow;
import minutebook.view.UpdateWords;

/**
 * One thing recorded under an agenda item, as the record beside the meeting lists it.
 *
 * @param kind what it is; empty for what is made elsewhere: an update to an earlier action, a report that came in
 * @param values what a form for it opens with
 */
record EntryRow(
        Optional<EntryKind> kind,
        String id,
        Cell mark,
        String text,
        Map<String, String> values,
        Instant at,
        int place) {
    /** Everything recorded under an item, in the order in which it was recorded. */
    static List<EntryRow> of(ItemRecord item) {
        List<EntryRow> rows = new ArrayList<>();
        item.notes().forEach(note -> rows.add(note(note)));
        item.progress().forEach(row -> rows.add(progress(row)));
        item.readings().forEach(row -> rows.add(reading(row)));
        item.statuses().forEach(row -> rows.add(status(row)));
        item.settled()
                .forEach(row -> rows.add(new EntryRow(
                        Optional.empty(),
                        row.update().id(),
                        new Cell(row.action().ref(), Style.MUTED),
                        UpdateWords.did(row.update()) + ": " + row.update().text(),
                        Map.of(),
                        row.update().recordedAt(),
                        0)));
        rows.addAll(DueRows.of(item.proceedings()));
        item.decisions().forEach(row -> rows.add(decision(row)));
        item.actions().forEach(row -> rows.add(action(row)));
        rows.addAll(ProceedingRows.of(item.proceedings()));
        item.proceedings().interests().forEach(row -> rows.add(PeopleRows.interest(row)));
        item.proceedings().movements().forEach(row -> rows.add(PeopleRows.movement(row)));
        rows.sort(EntryRow::inOrder);
        return rows;
    }

    /** Written out, since the class-data archive leaves out the lambdas of {@code Comparator.comparing}. */
    private static int inOrder(EntryRow one, EntryRow other) {
        int byTime = one.at().compareTo(other.at());
        return byTime == 0 ? Integer.compare(one.place(), other.place()) : byTime;
    }

    private static EntryRow note(MinuteNote note) {
        EntryKind kind =
                switch (note.kind()) {
                    case SAID -> EntryKind.NOTE;
                    case GOOD_PRACTICE -> EntryKind.GOOD_PRACTICE;
                };
        return new EntryRow(
                Optional.of(kind),
                note.id(),
                new Cell(kind.word().toLowerCase(Locale.ROOT), Style.MUTED),
                note.text(),
                Map.of("text", note.text()),
                note.recordedAt(),
                note.place());
    }

    private static EntryRow decision(DecisionRow row) {
        var decision = row.decision();
        String because = decision.byConsent() && decision.rationale().isEmpty()
                ? " (by consent)"
                : decision.rationale().isEmpty() ? " (no reason given)" : " because " + decision.rationale();
        String dissent = decision.dissent().isEmpty() ? "" : " Dissent: " + decision.dissent();
        return new EntryRow(
                Optional.of(EntryKind.DECISION),
                decision.id(),
                new Cell(row.ref(), Style.STRONG),
                decision.words() + because + dissent,
                Map.of(
                        "words", decision.words(),
                        "because", decision.rationale(),
                        "dissent", decision.dissent(),
                        "outcome", row.outcome().map(outcome -> outcome.ref()).orElse(""),
                        "recommendation",
                                row.recommendation().map(one -> one.number()).orElse("")),
                decision.recordedAt(),
                decision.place());
    }

    private static EntryRow action(ActionRow row) {
        var action = row.action();
        return new EntryRow(
                Optional.of(EntryKind.ACTION),
                action.id(),
                new Cell(row.ref(), Style.STRONG),
                row.owner().post() + ", by " + DateText.brief(action.due()) + ": " + action.what(),
                Map.of(
                        "what", action.what(),
                        "owner", row.owner().key(),
                        "due", action.due().toString(),
                        "expect", action.expectation(),
                        "outcome", row.outcome().map(outcome -> outcome.ref()).orElse(""),
                        "theme", row.theme().map(theme -> "" + theme.number()).orElse(""),
                        "recommendation",
                                row.recommendation().map(one -> one.number()).orElse("")),
                action.recordedAt(),
                action.place());
    }

    private static EntryRow progress(ProgressRow row) {
        var note = row.note();
        String about = row.outcome()
                .map(outcome -> "O" + outcome.ref())
                .orElse("T" + row.theme().number());
        return new EntryRow(
                Optional.of(EntryKind.PROGRESS),
                note.id(),
                new Cell(note.assurance().word(), Style.MUTED),
                about + " on " + DateText.brief(note.date()) + ", "
                        + note.kind().word() + ": " + note.text(),
                Map.of(
                        "about", about,
                        "on", note.date().toString(),
                        "kind", note.kind().word(),
                        "text", note.text(),
                        "evidence", note.evidence().map(EvidenceKind::word).orElse(""),
                        "reference", note.evidenceReference(),
                        "checked", ProgressSort.checked(note.assurance() == Assurance.VERIFIED),
                        "impact", note.impact().word(),
                        "again", note.lookAgain().map(LocalDate::toString).orElse("")),
                note.recordedAt(),
                0);
    }

    private static EntryRow reading(ReadingRow row) {
        var reading = row.reading();
        return new EntryRow(
                Optional.of(EntryKind.READING),
                reading.id(),
                new Cell("reading", Style.MUTED),
                row.measure().title() + " " + row.measure().inWords(reading.value()) + " on "
                        + DateText.brief(reading.date()),
                Map.of(
                        "measure", row.measure().key(),
                        "value", reading.value().toPlainString(),
                        "on", reading.date().toString(),
                        "numerator", reading.numerator().map(String::valueOf).orElse(""),
                        "denominator",
                                reading.denominator().map(String::valueOf).orElse(""),
                        "not-known", reading.notKnown().map(String::valueOf).orElse(""),
                        "from", reading.reference(),
                        "quality", reading.quality().word(),
                        "why", reading.why()),
                reading.recordedAt(),
                0);
    }

    private static EntryRow status(StatusRow row) {
        var note = row.note();
        return new EntryRow(
                Optional.of(EntryKind.STATUS),
                note.id(),
                Shown.brag(note.after()),
                "outcome " + row.outcome().ref() + ", was "
                        + note.before().word().toLowerCase(Locale.ROOT) + ", because " + note.because(),
                Map.of("outcome", row.outcome().ref(), "status", note.after().word(), "because", note.because()),
                note.recordedAt(),
                0);
    }
}
