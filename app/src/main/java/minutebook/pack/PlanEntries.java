package minutebook.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import minutebook.domain.Answer;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Theme;
import minutebook.view.BoardRecord;

/** The plan and the progress with it as a pack says them. */
record PlanEntries(BoardRecord record, PackNames names) {
    List<Entry> themes() {
        return record.every(Theme.class).stream()
                .map(one -> new Entry()
                        .put("number", one.number())
                        .put("title", one.title())
                        .put("kind", one.kind())
                        .put("lead", names.of(one.lead()))
                        .put("sponsor", names.of(one.sponsor()))
                        .must("summary", one.summary())
                        .put("retired", BoardEntries.retired(one)))
                .toList();
    }

    List<Entry> outcomes() {
        return record.every(Outcome.class).stream().map(this::outcome).toList();
    }

    private Entry outcome(Outcome one) {
        return new Entry()
                .put("ref", one.ref())
                .put("theme", names.number(Optional.of(one.theme())))
                .put("statement", one.statement())
                .must("cohort", one.cohort())
                .put("owner", names.of(one.owner()))
                .put("due", one.due())
                .put("rank", one.rank())
                .put("status", one.status())
                .must("reason", one.statusReason())
                .mustTexts("answers", answers(one, Answer::recommendation))
                .texts("answersFindings", answers(one, Answer::finding))
                .texts("answersDecisions", answers(one, Answer::decision))
                .put("milestones", milestones(one))
                .put("retired", BoardEntries.retired(one));
    }

    private List<String> answers(Outcome outcome, Function<Answer, Optional<String>> ground) {
        return record.every(Answer.class).stream()
                .filter(answer -> answer.outcome().equals(outcome.id()))
                .flatMap(answer -> ground.apply(answer).stream())
                .map(names::of)
                .toList();
    }

    private List<Entry> milestones(Outcome outcome) {
        return record.every(Milestone.class).stream()
                .filter(one -> one.outcome().equals(outcome.id()))
                .map(one -> new Entry()
                        .put("what", one.what())
                        .put("due", one.due().toString())
                        .put("met", one.metOn())
                        .put("retired", BoardEntries.retired(one)))
                .toList();
    }

    List<Entry> measures() {
        return record.every(Measure.class).stream().map(this::measure).toList();
    }

    private Entry measure(Measure one) {
        return new Entry()
                .put("key", one.key())
                .put("outcome", names.of(one.outcome()))
                .put("title", one.title())
                .must("unit", one.unit())
                .put("better", one.better())
                .put("kind", one.kind())
                .put("numerator", one.numerator())
                .put("denominator", one.denominator())
                .must("cadence", one.cadence())
                .put(
                        "baseline",
                        new Entry()
                                .put("value", one.baseline())
                                .put("date", one.baselineDate())
                                .put("source", names.of(one.baselineSource()))
                                .put("reference", one.baselineReference()))
                .put(
                        "target",
                        new Entry()
                                .put("value", one.target())
                                .put("date", one.targetDate())
                                .put("tolerance", one.tolerance()))
                .put("partner", names.of(one.partner()))
                .put("comparators", comparators(one).toList())
                .put("retired", BoardEntries.retired(one));
    }

    private Stream<Entry> comparators(Measure measure) {
        return record.every(Comparator.class).stream()
                .filter(one -> one.measure().equals(measure.id()))
                .map(one -> new Entry()
                        .put("name", one.name())
                        .must("period", one.period())
                        .put("value", one.value())
                        .must("reference", one.reference()));
    }

    List<Entry> progress() {
        return record.every(ProgressNote.class).stream()
                .map(one -> new Entry()
                        .put("theme", names.number(Optional.of(one.theme())))
                        .put("outcome", names.of(one.outcome()))
                        .put("date", one.date().toString())
                        .put("kind", one.kind())
                        .put("text", one.text())
                        .put("assurance", one.assurance())
                        .put(
                                "evidence",
                                new Entry().put("kind", one.evidence()).put("reference", one.evidenceReference()))
                        .put("impact", one.impact())
                        .put("lookAgain", one.lookAgain())
                        .put("item", names.of(one.item()))
                        .recorded(one.recordedAt(), one.recordedBy()))
                .toList();
    }
}
