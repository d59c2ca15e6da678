package minutebook.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.AreaProgress;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Finding;
import minutebook.domain.Judgement;
import minutebook.domain.Person;
import minutebook.domain.PlanVersion;
import minutebook.domain.Rebase;
import minutebook.domain.Recommendation;
import minutebook.domain.Retirable;
import minutebook.domain.Risk;
import minutebook.domain.Source;
import minutebook.view.BoardRecord;

/** The board itself, who sits on it, what others have found and what it keeps beside its plan, as a pack says them. */
record BoardEntries(BoardRecord record, PackNames names) {
    Entry board() {
        Board board = record.board();
        return new Entry()
                .put("key", board.key())
                .put("name", board.name())
                .put("authority", board.authority())
                .must("purpose", board.purpose())
                .must("cadence", board.cadence())
                .put(
                        "quorum",
                        new Entry().put("members", board.quorumMembers()).put("agencies", board.quorumAgencies()))
                .must("confidentiality", board.confidentiality());
    }

    List<Entry> agencies() {
        return record.every(Agency.class).stream()
                .map(one -> new Entry().put("key", one.key()).put("name", one.name()))
                .toList();
    }

    List<Entry> people() {
        return record.every(Person.class).stream().map(this::person).toList();
    }

    private Entry person(Person one) {
        Entry entry = new Entry()
                .put("key", one.key())
                .put("post", one.post())
                .put("agency", names.of(one.agency()))
                .put("role", one.role())
                .put("interim", one.interim());
        if (one.vacant()) {
            entry.put("vacant", true);
        }
        return entry.put("canCommit", one.canCommit())
                .put("from", one.since())
                .put("until", one.until())
                .put("account", one.account());
    }

    List<Entry> sources() {
        return record.every(Source.class).stream()
                .map(one -> new Entry()
                        .put("key", one.key())
                        .put("kind", one.kind())
                        .put("publisher", one.publisher())
                        .put("title", one.title())
                        .put("fieldwork", period(one.fieldworkFrom(), one.fieldworkTo()))
                        .put("published", one.published())
                        .put("findings", period(one.findingsFrom(), one.findingsTo()))
                        .put("retired", retired(one)))
                .toList();
    }

    private static Entry period(Optional<?> from, Optional<?> to) {
        return new Entry().put("from", from).put("to", to);
    }

    List<Entry> judgements() {
        return record.every(Judgement.class).stream()
                .map(one -> new Entry()
                        .put("source", names.of(one.source()))
                        .put("area", one.area())
                        .put("grade", one.grade())
                        .put("date", one.date().toString())
                        .put("note", one.note())
                        .put("retired", retired(one)))
                .toList();
    }

    List<Entry> findings() {
        return record.every(Finding.class).stream()
                .map(one -> new Entry()
                        .put("source", names.of(one.source()))
                        .put("paragraph", one.paragraph())
                        .put("summary", one.summary())
                        .put("retired", retired(one)))
                .toList();
    }

    List<Entry> recommendations() {
        return record.every(Recommendation.class).stream()
                .map(one -> new Entry()
                        .put("source", names.of(one.source()))
                        .put("number", one.number())
                        .must("audience", one.audience())
                        .put("text", one.text())
                        .must("references", one.references())
                        .put("immediate", one.immediate())
                        .put("flag", one.flag())
                        .put("retired", retired(one)))
                .toList();
    }

    /** The board's own rules; empty where it has settled none. */
    Entry rules() {
        Entry entry = new Entry();
        record.every(BoardRules.class).forEach(one -> entry.put("runLength", one.runLength())
                .put("twoOfThree", one.twoOfThree())
                .put("staleAfter", one.staleAfter())
                .put("stuckAfter", one.stuckAfter())
                .put("mostPriorities", one.mostPriorities())
                .put("blue", one.blue())
                .put("green", one.green())
                .put("amber", one.amber())
                .put("red", one.red())
                .put("escalateAfter", one.escalateAfter())
                .put("closing", one.closing())
                .put("clearDays", one.clearDays())
                .put("circulateWithin", one.circulateWithin())
                .put("strangers", one.strangers()));
        return entry;
    }

    List<Entry> visitAreas() {
        return record.every(AreaProgress.class).stream()
                .map(one -> new Entry()
                        .put("source", names.of(one.source()))
                        .put("area", one.area())
                        .put("progress", one.progress())
                        .put("outcome", names.of(one.outcome()))
                        .put("reference", one.reference())
                        .put("note", one.note()))
                .toList();
    }

    List<Entry> risks() {
        return record.every(Risk.class).stream()
                .map(one -> new Entry()
                        .put("number", one.number())
                        .put("theme", names.number(one.theme()))
                        .put("cause", one.cause())
                        .put("event", one.event())
                        .put("effect", one.effect())
                        .put("likelihood", one.likelihood())
                        .put("severity", one.severity())
                        .put("owner", names.of(one.owner()))
                        .put("mitigation", one.mitigation())
                        .put("retired", retired(one)))
                .toList();
    }

    List<Entry> rebases() {
        return record.every(Rebase.class).stream()
                .map(one -> new Entry()
                        .put("measure", names.of(one.measure()))
                        .put("from", one.fromDate().toString())
                        .put("because", one.because())
                        .put("decision", names.of(one.decision()))
                        .recorded(one.recordedAt(), one.recordedBy()))
                .toList();
    }

    List<Entry> versions() {
        return record.every(PlanVersion.class).stream()
                .map(one -> new Entry()
                        .put("number", one.number())
                        .put("item", names.of(one.item()))
                        .put("approved", one.approvedOn().toString())
                        .put("words", one.words())
                        .recorded(one.recordedAt(), one.recordedBy()))
                .toList();
    }

    /** When and why; empty for what counts. */
    static Entry retired(Retirable one) {
        Optional<LocalDate> on = one.retiredOn();
        return on.isEmpty() ? new Entry() : new Entry().put("on", on).put("because", one.retiredBecause());
    }
}
