package minutebook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would embarrass the minutes of a meeting: first what is about the meeting, then its items in order. */
public final class ClosingRules {
    private final ClosingFacts facts;
    private final List<ClosingGap> gaps = new ArrayList<>();

    private ClosingRules(ClosingFacts facts) {
        this.facts = facts;
    }

    public static List<ClosingGap> gaps(ClosingFacts facts) {
        ClosingRules rules = new ClosingRules(facts);
        rules.sittings();
        rules.room();
        rules.facts.agenda().forEach(rules::item);
        return List.copyOf(rules.gaps);
    }

    private void sittings() {
        facts.sittings()
                .open()
                .ifPresent(one -> add(
                        ClosingGate.STILL_ADJOURNED,
                        one.id(),
                        Optional.of(one.item()),
                        "The meeting was adjourned at "
                                + DateText.time(one.adjourned().toLocalTime()) + " and has not been reconvened."));
        facts.sittings()
                .inPrivate()
                .ifPresent(one -> add(
                        ClosingGate.STILL_PRIVATE,
                        one.id(),
                        Optional.of(one.item()),
                        "The meeting went into private at "
                                + DateText.time(one.entered().toLocalTime()) + " and has not come out of it."));
    }

    private void room() {
        if (facts.attendance().isEmpty()) {
            add(ClosingGate.ATTENDANCE, facts.meeting().id(), Optional.empty(), "Nobody’s attendance is recorded.");
            return;
        }
        facts.people().stream()
                .filter(person -> person.role().countsForQuorum())
                .filter(person -> person.holdsPostOn(day()))
                .filter(person -> facts.attendance().stream()
                        .noneMatch(one -> one.person().equals(person.id())))
                .sorted(Comparator.comparing(Person::role))
                .forEach(person -> add(
                        ClosingGate.ATTENDANCE,
                        person.id(),
                        Optional.empty(),
                        "It is not recorded whether " + (person.role() == BoardRole.CHAIR ? "the chair" : person.post())
                                + " was there."));
        ClosingQuorum.lacking(facts)
                .forEach(item -> add(
                        ClosingGate.QUORUM, item.id(), Optional.of(item.id()), ClosingQuorum.sentence(facts, item)));
    }

    private LocalDate day() {
        return facts.sittings()
                .day(facts.meeting())
                .orElse(facts.meeting().plannedStart().toLocalDate());
    }

    private void item(AgendaItem item) {
        if (item.isPrivate() && !item.hasGrounds()) {
            add(
                    ClosingGate.NO_GROUNDS,
                    item.id(),
                    Optional.of(item.id()),
                    "Item " + item.place() + ", " + item.title()
                            + ", is in Part 2 without the paragraph and the public-interest reason.");
        }
        if (facts.entries().getOrDefault(item.id(), 0) == 0) {
            add(
                    ClosingGate.NOTHING_RECORDED,
                    item.id(),
                    Optional.of(item.id()),
                    "Nothing is recorded under item " + item.place() + ", " + item.title() + ".");
        }
        decisions(item);
        actions(item);
        challenges(item);
        statuses(item);
    }

    private void decisions(AgendaItem item) {
        for (int i = 0; i < facts.decisions().size(); i++) {
            Decision decision = facts.decisions().get(i);
            if (decision.lacksReason() && decision.item().equals(item.id())) {
                String ref = Ref.decision(facts.meeting().number(), i + 1).toString();
                add(
                        ClosingGate.NO_REASON,
                        decision.id(),
                        Optional.of(item.id()),
                        ref + " has no reason: " + decision.words());
            }
        }
    }

    private void actions(AgendaItem item) {
        for (int i = 0; i < facts.actions().size(); i++) {
            Action action = facts.actions().get(i);
            if (action.expectation().isEmpty() && action.item().equals(item.id())) {
                String ref = Ref.action(facts.meeting().number(), i + 1).toString();
                add(
                        ClosingGate.NO_EXPECTATION,
                        action.id(),
                        Optional.of(item.id()),
                        ref + " does not say what is expected: " + action.what());
            }
        }
    }

    private void challenges(AgendaItem item) {
        facts.challenges().stream()
                .filter(challenge -> challenge.item().equals(item.id()))
                .filter(challenge -> challenge.response().isEmpty())
                .forEach(challenge -> add(
                        ClosingGate.NO_RESPONSE,
                        challenge.id(),
                        Optional.of(item.id()),
                        "No response is recorded to a challenge: " + challenge.question()));
    }

    private void statuses(AgendaItem item) {
        facts.changes().stream()
                .filter(note -> note.item().equals(item.id()))
                .filter(note -> !facts.evidenced().contains(note.outcome()))
                .forEach(note -> add(
                        ClosingGate.NO_EVIDENCE,
                        note.id(),
                        Optional.of(item.id()),
                        "Outcome " + facts.outcomes().get(note.outcome()).ref() + " went to "
                                + note.after().word()
                                + " without an evidenced note or a sound reading since the last meeting."));
    }

    private void add(ClosingGate gate, String about, Optional<String> item, String sentence) {
        gaps.add(new ClosingGap(gate, about, item, Words.line(sentence)));
    }
}
