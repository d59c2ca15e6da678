package minutebook.cli.linear;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import minutebook.change.EntryKind;
import minutebook.domain.DateText;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.MinuteNote;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.ActionRow;
import minutebook.view.ItemRecord;
import minutebook.view.ProgressRow;
import minutebook.view.ReadingRow;
import minutebook.view.StatusRow;

/** Something recorded under an item, in words, as “show” numbers it and “edit” and “remove” take it. */
record Entry(EntryKind kind, Entity entity, Instant at, String text) {

    /** All that can be changed of an item's record, in the order in which it was recorded. */
    static List<Entry> of(ItemRecord item) {
        List<Entry> all = new ArrayList<>();
        item.notes().forEach(note -> all.add(new Entry(kind(note), note, note.recordedAt(), note.text())));
        item.decisions()
                .forEach(row -> all.add(new Entry(
                        EntryKind.DECISION,
                        row.decision(),
                        row.decision().recordedAt(),
                        row.ref() + ": " + words(row.decision()))));
        item.actions()
                .forEach(row -> all.add(
                        new Entry(EntryKind.ACTION, row.action(), row.action().recordedAt(), words(row))));
        item.progress()
                .forEach(row -> all.add(
                        new Entry(EntryKind.PROGRESS, row.note(), row.note().recordedAt(), words(row))));
        item.readings()
                .forEach(row -> all.add(new Entry(
                        EntryKind.READING, row.reading(), row.reading().recordedAt(), words(row))));
        item.statuses()
                .forEach(row -> all.add(
                        new Entry(EntryKind.STATUS, row.note(), row.note().recordedAt(), words(row))));
        all.addAll(ProceedingEntries.of(item.proceedings()));
        all.sort(Comparator.comparing(Entry::at));
        return all;
    }

    /** The entry of that number in a list that “show” has numbered; “last” is the latest. Refuses another. */
    static Entry numbered(List<Entry> all, String number) {
        if (all.isEmpty()) {
            throw new Refused(Reason.NOT_FOUND, "Nothing is recorded under this item yet.");
        }
        if (number.equalsIgnoreCase("last")) {
            return all.get(all.size() - 1);
        }
        for (int i = 0; i < all.size(); i++) {
            if (String.valueOf(i + 1).equals(number)) {
                return all.get(i);
            }
        }
        throw new Refused(
                Reason.NOT_FOUND,
                "There is no entry " + Line.shown(number) + " under this item: “show” numbers them from 1 to "
                        + all.size() + ".");
    }

    /** The entry itself. Refuses one of another kind. */
    <E extends Entity> E as(Class<E> wanted) {
        if (!wanted.isInstance(entity)) {
            throw new Refused(
                    Reason.NOT_FOUND,
                    "Entry “" + Line.shown(text) + "” is not of that kind: it is a "
                            + kind.word().toLowerCase(Locale.ROOT) + ".");
        }
        return wanted.cast(entity);
    }

    private static EntryKind kind(MinuteNote note) {
        return switch (note.kind()) {
            case SAID -> EntryKind.NOTE;
            case GOOD_PRACTICE -> EntryKind.GOOD_PRACTICE;
        };
    }

    private static String words(Decision decision) {
        return (decision.rationale().isEmpty()
                        ? decision.words() + (decision.byConsent() ? " (by consent)" : " (no reason given yet)")
                        : ended(decision.words()) + " Because: " + ended(decision.rationale()))
                + (decision.dissent().isEmpty() ? "" : " Dissent: " + decision.dissent());
    }

    private static String words(ActionRow row) {
        return row.ref() + ": " + ended(row.action().what()) + " Owner: "
                + row.owner().post() + ", due "
                + DateText.plain(row.action().due())
                + (row.action().expectation().isEmpty()
                        ? "."
                        : ". Expected: " + row.action().expectation());
    }

    private static String words(ProgressRow row) {
        ProgressNote note = row.note();
        String of = row.outcome()
                .map(outcome -> "outcome " + outcome.ref())
                .orElse("theme " + row.theme().number());
        String evidence = note.evidence()
                .map(kind -> " Evidence (" + kind.word() + "): " + note.evidenceReference())
                .orElse("");
        return of + ", " + DateText.plain(note.date()) + ", " + note.kind().word() + ", "
                + note.assurance().word() + ": " + (evidence.isEmpty() ? note.text() : ended(note.text())) + evidence;
    }

    /** With a full stop where something follows that begins a sentence of its own. */
    static String ended(String words) {
        return words.matches("(?s).*[.!?…][”’)]?") ? words : words + ".";
    }

    private static String words(ReadingRow row) {
        return row.measure().title() + ": " + value(row.measure(), row.reading());
    }

    /** A reading's value with its counts, its day and its quality flag. */
    static String value(Measure measure, Reading reading) {
        String counts = reading.numerator().isPresent() && reading.denominator().isPresent()
                ? " (" + reading.numerator().get() + " of "
                        + reading.denominator().get() + ")"
                : "";
        String notKnown =
                reading.notKnown().map(count -> ", " + count + " not known").orElse("");
        String flag = reading.quality() == Quality.SOUND
                ? ""
                : " [" + reading.quality().word() + ": " + reading.why() + "]";
        return measure.inWords(reading.value()) + counts + notKnown + " on " + DateText.plain(reading.date()) + flag;
    }

    private static String words(StatusRow row) {
        return "outcome " + row.outcome().ref() + " from "
                + row.note().before().word().toLowerCase(Locale.ROOT) + " to "
                + row.note().after().word().toLowerCase(Locale.ROOT) + ". Because: "
                + row.note().because();
    }
}
