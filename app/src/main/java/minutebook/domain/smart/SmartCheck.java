package minutebook.domain.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.BoardRules;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Person;

/** The check itself: what is missing in a theme, in an outcome, and in the plan of a board as a whole. */
public final class SmartCheck {
    private SmartCheck() {}

    /** What is missing in an outcome with its measures and milestones: what fails first, then what warns. */
    public static List<Gap> of(OutcomeFacts facts) {
        return new OutcomeCheck(facts).all();
    }

    /**
     * What is missing in a measure by itself, before it has any reading.
     *
     * @param due the day by which its outcome is to be reached
     */
    public static List<Gap> of(Measure measure, Optional<LocalDate> due, LocalDate today) {
        List<Gap> gaps = new ArrayList<>();
        String about = "measure " + measure.key();
        if (!OutcomeCheck.isUsable(measure)) {
            gaps.add(new Gap(
                    SmartRule.NO_MEASURE,
                    about,
                    "Give “" + measure.title()
                            + "” a unit and a direction, so that everybody can see whether it gets better."));
        }
        if (measure.target().isEmpty()) {
            gaps.add(new Gap(
                    SmartRule.NO_TARGET, about, "Give “" + measure.title() + "” a target, unless it is only watched."));
        }
        gaps.addAll(new MeasureCheck(new MeasureFacts(measure, List.of()), about, due, today).promised());
        return gaps;
    }

    /** What is missing in who answers for a theme. */
    public static List<Gap> of(ThemeFacts facts) {
        String about = "theme " + facts.theme().number();
        List<Gap> gaps = new ArrayList<>();
        if (facts.lead().isEmpty()) {
            gaps.add(new Gap(
                    SmartRule.NO_LEAD, about, "Name a lead for " + about + ": one person who brings it forward."));
        }
        boolean oneAgency =
                facts.lead().map(Person::agency).equals(facts.sponsor().map(Person::agency));
        if (facts.lead().isPresent() && oneAgency) {
            gaps.add(new Gap(
                    SmartRule.ONE_AGENCY,
                    about,
                    "Choose a sponsor for " + about
                            + " from another agency: its lead and its sponsor come from the same one."));
        }
        if (facts.sponsor().isEmpty()) {
            gaps.add(new Gap(
                    SmartRule.NO_SPONSOR,
                    about,
                    "Name a sponsor for " + about + ": an executive of another agency than its lead."));
        }
        vacant(gaps, about, "lead", facts.lead());
        vacant(gaps, about, "sponsor", facts.sponsor());
        return gaps;
    }

    private static void vacant(List<Gap> gaps, String about, String part, Optional<Person> person) {
        person.filter(Person::vacant)
                .ifPresent(one -> gaps.add(new Gap(
                        SmartRule.VACANT_POST,
                        about,
                        "Name another " + part + " for " + about + " until the post is filled: " + one.post()
                                + " is vacant.")));
    }

    /** What is missing in the plan as a whole. */
    public static List<Gap> of(List<Outcome> outcomes, BoardRules rules) {
        long priorities =
                outcomes.stream().filter(one -> one.rank().isPresent()).count();
        if (priorities <= rules.mostPriorities()) {
            return List.of();
        }
        return List.of(new Gap(
                SmartRule.TOO_MANY_PRIORITIES,
                "board",
                "Choose at most " + rules.mostPriorities() + " priorities: " + priorities
                        + " outcomes have a rank, and a board that puts everything first puts nothing first."));
    }
}
