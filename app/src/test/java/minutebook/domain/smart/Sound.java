package minutebook.domain.smart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.BoardRole;
import minutebook.domain.Brag;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/** An outcome in which nothing is missing, until a test takes something away. */
final class Sound {
    static final LocalDate TODAY = LocalDate.of(2015, 6, 18);

    String statement = "By 31 March 2016 at least 95% of care leavers have a plan, up from 60%.";
    Optional<Person> owner = Optional.of(person("dcs", "council", false));
    Optional<LocalDate> due = Optional.of(LocalDate.of(2016, 3, 31));
    Brag status = Brag.AMBER;
    int answers = 1;
    List<Milestone> milestones = new ArrayList<>(List.of(milestone("2015-09-30")));

    String unit = "percent";
    Optional<Better> better = Optional.of(Better.HIGHER);
    MeasureKind kind = MeasureKind.OUTCOME;
    String numerator = "care leavers with a plan";
    String denominator = "care leavers";
    String cadence = "monthly";
    Optional<BigDecimal> baseline = number("60");
    Optional<LocalDate> baselineDate = Optional.of(LocalDate.of(2015, 3, 31));
    Optional<String> baselineSource = Optional.of("source");
    String baselineReference = "";
    Optional<BigDecimal> target = number("95");
    Optional<LocalDate> targetDate = Optional.empty();
    Optional<String> partner = Optional.empty();
    List<Reading> readings = new ArrayList<>();
    List<MeasureFacts> others = new ArrayList<>();
    boolean hasMeasure = true;

    static Optional<BigDecimal> number(String value) {
        return Optional.of(new BigDecimal(value));
    }

    static Person person(String key, String agency, boolean vacant) {
        return new Person(
                key,
                "board",
                agency,
                key,
                "Director " + key,
                BoardRole.MEMBER,
                false,
                vacant,
                true,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    static Milestone milestone(String due) {
        return new Milestone(
                "m" + due, "outcome", "A step", LocalDate.parse(due), Optional.empty(), Optional.empty(), "");
    }

    static Reading reading(String date, String value, Quality quality) {
        return new Reading(
                "r" + date + value,
                "measure",
                LocalDate.parse(date),
                new BigDecimal(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                quality,
                quality == Quality.SOUND ? "" : "Counted twice.",
                Optional.empty(),
                Instant.EPOCH,
                "Secretary");
    }

    void reads(String date, String value) {
        readings.add(reading(date, value, Quality.SOUND));
    }

    Outcome outcome() {
        return new Outcome(
                "outcome",
                "theme",
                "1.1",
                statement,
                "",
                owner.map(Person::id),
                due,
                Optional.of(1),
                status,
                "",
                Optional.empty(),
                "",
                1);
    }

    Measure measure() {
        return new Measure(
                "measure",
                "outcome",
                "plans",
                "Plans up to date",
                unit,
                better,
                kind,
                numerator,
                denominator,
                cadence,
                baseline,
                baselineDate,
                baselineSource,
                target,
                targetDate,
                Optional.empty(),
                1,
                baselineReference,
                partner,
                Optional.empty(),
                "");
    }

    OutcomeFacts facts() {
        List<MeasureFacts> measures = new ArrayList<>(others);
        if (hasMeasure) {
            measures.add(0, new MeasureFacts(measure(), readings));
        }
        Outcome outcome = outcome();
        return new OutcomeFacts(outcome, owner, measures, milestones, answers, outcome.status() == Brag.BLUE, TODAY);
    }

    List<Gap> gaps() {
        return SmartCheck.of(facts());
    }

    List<SmartRule> rules() {
        return gaps().stream().map(Gap::rule).toList();
    }
}
