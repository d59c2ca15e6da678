package minutebook.domain.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Outcome;
import minutebook.domain.Person;

/** What is missing in one outcome, its measures and its milestones. */
final class OutcomeCheck {
    private static final int MONTHS = 6;

    private final OutcomeFacts facts;
    private final Outcome outcome;
    private final String about;
    private final List<Gap> gaps = new ArrayList<>();

    OutcomeCheck(OutcomeFacts facts) {
        this.facts = facts;
        this.outcome = facts.outcome();
        this.about = "outcome " + outcome.ref();
    }

    /** All its gaps, what fails first. */
    List<Gap> all() {
        List<Gap> own = own(outcome, facts.owner());
        answers();
        measures();
        milestones();
        List<Gap> all = new ArrayList<>(own);
        all.addAll(gaps);
        List<Gap> sorted =
                new ArrayList<>(all.stream().filter(gap -> gap.rule().fails()).toList());
        all.stream().filter(gap -> !gap.rule().fails()).forEach(sorted::add);
        return sorted;
    }

    /** What is missing in its own fields, whatever else there is. */
    static List<Gap> own(Outcome outcome, Optional<Person> owner) {
        String about = "outcome " + outcome.ref();
        List<Gap> gaps = new ArrayList<>();
        if (outcome.due().isEmpty()) {
            gaps.add(new Gap(
                    SmartRule.NO_DATE,
                    about,
                    "Give " + about + " a due date: a day of the calendar by which it is to be reached."));
        }
        if (outcome.owner().isEmpty()) {
            gaps.add(new Gap(
                    SmartRule.NO_OWNER, about, "Name an owner for " + about + ": one person who answers for it."));
        }
        owner.filter(Person::vacant)
                .ifPresent(person -> gaps.add(new Gap(
                        SmartRule.VACANT_POST,
                        about,
                        "Name another owner for " + about + " until the post is filled: " + person.post()
                                + " is vacant.")));
        OutcomeWords words = OutcomeWords.of(outcome.statement());
        words.secondChange()
                .ifPresent(second -> gaps.add(new Gap(
                        SmartRule.TWO_CHANGES,
                        about,
                        "Make two outcomes of " + about + ", so that one can be late without the other: the second"
                                + " begins at “and " + second + " …”.")));
        words.onlyActivity()
                .ifPresent(verb -> gaps.add(new Gap(
                        SmartRule.ACTIVITY_ONLY,
                        about,
                        "Say in " + about + " what will be different for children: “" + verb
                                + "” says only what will be done.")));
        return gaps;
    }

    private void answers() {
        if (facts.answers() == 0) {
            add(
                    SmartRule.ANSWERS_NOTHING,
                    "Link " + about + " to the recommendation, finding or decision that it answers, or leave it out.");
        }
    }

    private void measures() {
        if (facts.measures().stream().map(MeasureFacts::measure).noneMatch(OutcomeCheck::isUsable)) {
            add(
                    SmartRule.NO_MEASURE,
                    "Give " + about + (facts.measures().isEmpty() ? " a measure" : "’s measure")
                            + " with a unit and a direction, so that everybody can see whether it gets better.");
        }
        if (!facts.measures().isEmpty() && facts.measures().stream().noneMatch(MeasureFacts::isAimed)) {
            add(SmartRule.NO_TARGET, "Give a measure of " + about + " a target: none of them has one.");
        }
        List<MeasureFacts> promised = facts.promised();
        for (MeasureFacts one : facts.measures()) {
            MeasureCheck check = new MeasureCheck(one, about, facts.ahead(), facts.today());
            gaps.addAll(promised.contains(one) ? check.promised() : check.watched());
        }
        kinds(promised);
    }

    static boolean isUsable(Measure measure) {
        return !measure.unit().isEmpty() && measure.better().isPresent();
    }

    private void kinds(List<MeasureFacts> promised) {
        List<Measure> all = facts.measures().stream().map(MeasureFacts::measure).toList();
        if (!all.isEmpty() && all.stream().allMatch(measure -> measure.kind() == MeasureKind.PROCESS)) {
            add(
                    SmartRule.PROCESS_ONLY,
                    "Add a measure to " + about + " of what changes for children: all it has count what is done.");
            return;
        }
        boolean hasQuality = all.stream().anyMatch(measure -> measure.kind() == MeasureKind.QUALITY);
        promised.stream()
                .map(MeasureFacts::measure)
                .filter(measure -> measure.kind() == MeasureKind.PROCESS
                        && measure.partner().isEmpty()
                        && !hasQuality)
                .findFirst()
                .ifPresent(measure -> add(
                        SmartRule.NO_PARTNER,
                        "Put a measure of how good the work is beside “" + measure.title()
                                + "”: it counts only how much of it is done."));
    }

    private void milestones() {
        if (facts.ahead().isEmpty()) {
            return;
        }
        LocalDate until = facts.today().plusMonths(MONTHS);
        boolean near = facts.milestones().stream()
                .anyMatch(
                        one -> !one.due().isBefore(facts.today()) && !one.due().isAfter(until));
        if (!near) {
            add(
                    SmartRule.NO_MILESTONE,
                    "Give " + about + " a milestone by " + DateText.plain(until)
                            + ": nothing is promised for the next six months.");
        }
    }

    private void add(SmartRule rule, String sentence) {
        gaps.add(new Gap(rule, about, sentence));
    }
}
