package minutebook.pack;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Assurance;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/** Readings and progress notes of a pack as records. */
record EvidenceRows(Fields pack, Rows rows, Recorded usual) {
    void add() {
        pack.list("readings").forEach(this::reading);
        pack.list("progress").forEach(this::progress);
    }

    private void reading(Fields reading) {
        Recorded recorded = usual.or(reading);
        rows.add(
                reading,
                id -> new Reading(
                        id,
                        rows.id("measure", reading.text("measure")),
                        reading.date("date"),
                        reading.number("value"),
                        reading.maybeWhole("numerator"),
                        reading.maybeWhole("denominator"),
                        reading.maybeWhole("notKnown"),
                        rows.maybeId("source", reading, "source"),
                        reading.text("reference"),
                        reading.choice(Quality.class, "quality"),
                        reading.text("why"),
                        rows.maybeId("item", reading, "item"),
                        recorded.at(),
                        recorded.by()));
    }

    private void progress(Fields note) {
        Fields evidence = note.part("evidence");
        LocalDate day = note.maybeDate("recorded").orElseGet(() -> note.date("date"));
        Recorded recorded = new Recorded(Pack.instant(day), usual.by()).or(note);
        rows.add(
                note,
                id -> new ProgressNote(
                        id,
                        rows.id("theme", note.text("theme")),
                        rows.maybeId("outcome", note, "outcome"),
                        note.date("date"),
                        note.choice(ProgressKind.class, "kind"),
                        note.text("text"),
                        note.choice(Assurance.class, "assurance"),
                        evidence.has("kind")
                                ? Optional.of(evidence.choice(EvidenceKind.class, "kind"))
                                : Optional.empty(),
                        evidence.text("reference"),
                        note.choice(Impact.class, "impact"),
                        note.maybeDate("lookAgain"),
                        rows.maybeId("item", note, "item"),
                        recorded.at(),
                        recorded.by()));
    }
}
