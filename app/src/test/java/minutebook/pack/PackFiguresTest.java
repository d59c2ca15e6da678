package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published figures, typed a second time from the documents and held against the pack. */
class PackFiguresTest {
    private static final Map<String, String> KEYS =
            SamplePack.stream(Measure.class).collect(Collectors.toMap(Measure::id, Measure::key));
    private static final List<Reading> READINGS = SamplePack.rows(Reading.class);

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            pathway-plans, 2015-11-30, 69, -, -, SOUND, page
            pathway-plans, 2016-06-30, 89, -, -, SOUND, page
            in-touch, 2014-03-31, 52, -, -, SOUND, 112
            in-touch, 2015-05-31, 30, 75, 252, SOUND, 112
            in-touch, 2016-06-30, 82, -, -, SOUND, page 2
            not-in-work, 2014-03-31, 57, -, -, SOUND, 117
            not-in-work, 2015-05-31, 74, 101, 136, SUSPECT, 117
            not-in-work, 2015-05-31, 85, -, -, SUSPECT, page 3
            not-in-work, 2016-06-30, 57, -, -, SOUND, page 3
            activity-not-known, 2015-05-31, 77, 193, 252, SOUND, 117
            suitable-homes, 2014-03-31, 65, 96, 147, SOUND, 113
            suitable-homes, 2015-05-31, 44, 60, 136, SOUND, 113
            initial-conferences, 2015-04-30, 51, -, -, SOUND, 41
            reviews-in-time, 2014-03-31, 94, -, -, SOUND, 66
            reviews-in-time, 2015-03-31, 76, -, -, SOUND, 66
            proceedings-weeks, 2015-05-31, 34, -, -, SOUND, 63
            voluntary-arrangements, 2015-05-31, 52, -, -, SOUND, 64
            voluntary-audited, 2015-05-31, 66, 66, 308, SOUND, 64
            permanence-audited, 2015-05-31, 178, 178, 586, SOUND, 65
            placement-moves, 2014-03-31, 12, -, -, SOUND, 76
            placement-moves, 2015-05-31, 13, 76, 586, SOUND, 76
            out-of-area, 2015-06-01, 30, 175, 575, SOUND, page 4
            out-of-area, 2015-05-31, 31, 166, 586, KNOWN_WRONG, 70
            health-assessments, 2015-01-31, 21, -, -, SOUND, 93
            health-assessments, 2015-05-31, 80, -, -, SOUND, 93
            agency-workers, 2014-09-30, 30, -, -, SOUND, 139
            agency-workers, 2015-04-30, 21, -, -, SOUND, 139
            agency-workers-hub, 2015-05-31, 37, -, -, SOUND, 139
            unprogressed-cases, 2015-05-31, 122, -, -, SOUND, 31
            looked-after, 2014-03-31, 490, -, -, SOUND, page 4
            looked-after, 2015-06-01, 575, -, -, SUSPECT, page 4
            looked-after, 2015-05-31, 586, -, -, SUSPECT, 58
            looked-after-rate, 2014-03-31, 90, -, -, SOUND, page 4
            looked-after-rate, 2015-06-01, 105, -, -, SUSPECT, page 4
            looked-after-rate, 2015-05-31, 107, -, -, SUSPECT, 58
            protection-plans, 2014-03-31, 306, -, -, SOUND, page 4
            protection-plans, 2015-06-01, 394, -, -, SOUND, page 4
            neglect-plans, 2015-05-31, 86, -, -, SOUND, 35
            children-in-need, 2014-03-31, 2663, -, -, SOUND, page 4
            children-in-need, 2015-03-31, 3255, -, -, SOUND, page 4
            at-risk-of-offending, 2012-03-31, 16.1, -, -, SOUND, 85
            at-risk-of-offending, 2015-03-31, 13.3, 29, 218, SOUND, 85
            adoption-days, 2014-03-31, 599, -, -, SOUND, 97
            adoption-days, 2015-03-31, 484, -, -, SUSPECT, 97
            adoption-days-scorecard, 2014-03-31, 654, -, -, SOUND, 97
            matching-days, 2014-03-31, 215, -, -, SOUND, 98
            matching-days, 2015-03-31, 201, -, -, SOUND, 98
            matching-days-scorecard, 2014-03-31, 240, -, -, SOUND, 98
            five-gcses, 2013-08-31, 40, -, -, SOUND, 89
            five-gcses, 2014-08-31, 80, -, -, SOUND, 89
            not-seen, 2015-05-31, 72, -, -, SOUND, 78
            police-contacts-nfa, 2015-05-31, 50, -, -, SOUND, 30
            homeless-six-months, 2015-05-31, 4, -, -, SOUND, 116
            apprenticeships, 2016-06-30, 8, -, -, SOUND, page 3
            higher-education, 2016-06-30, 6, -, -, SOUND, page 3
            highest-caseload, 2015-05-31, 69, -, -, SOUND, 140
            case-reviews, 2015-05-31, 10, -, -, SOUND, page 43
            """)
    void a_published_figure_is_in_the_pack(
            String measure,
            LocalDate date,
            BigDecimal value,
            Integer numerator,
            Integer denominator,
            Quality quality,
            String reference) {
        List<Reading> found = READINGS.stream()
                .filter(one ->
                        KEYS.get(one.measure()).equals(measure) && one.date().equals(date))
                .filter(one -> one.value().compareTo(value) == 0)
                .toList();
        assertEquals(1, found.size(), "readings of " + measure + " on " + date);
        Reading reading = found.get(0);
        assertEquals(Optional.ofNullable(numerator), reading.numerator());
        assertEquals(Optional.ofNullable(denominator), reading.denominator());
        assertEquals(quality, reading.quality());
        assertTrue(reading.reference().contains(reference), reading.reference());
        assertTrue(reading.source().isPresent());
    }

    @ParameterizedTest(name = "{0}: {1} has {2}")
    @CsvSource(
            textBlock =
                    """
            proceedings-weeks, Public Law Outline, 26
            voluntary-arrangements, England, 28
            placement-moves, Similar councils, 10
            neglect-plans, Similar councils, 55
            neglect-plans, England, 43
            looked-after-rate, England, 60
            looked-after-rate, Similar councils, 84
            offending-rate, North East, 6.5
            offending-rate, England, 3.75
            adoption-days-scorecard, National threshold, 547
            adoption-days-scorecard, Similar councils, 577
            adoption-days-scorecard, England, 628
            matching-days-scorecard, National threshold, 152
            matching-days-scorecard, Similar councils, 188
            matching-days-scorecard, England, 217
            left-care-adopted, England, 14
            """)
    void a_published_comparison_is_in_the_pack(String measure, String name, BigDecimal value) {
        Stream<Comparator> found = SamplePack.stream(Comparator.class)
                .filter(one ->
                        KEYS.get(one.measure()).equals(measure) && one.name().equals(name));
        assertEquals(
                List.of(value.stripTrailingZeros()),
                found.map(one -> one.value().stripTrailingZeros()).toList());
    }

    @Test
    void the_two_figures_for_one_month_name_each_other() {
        List<Reading> pair = READINGS.stream()
                .filter(one -> KEYS.get(one.measure()).equals("not-in-work"))
                .filter(one -> one.quality() == Quality.SUSPECT)
                .toList();
        assertEquals(2, pair.size());
        assertTrue(pair.get(0).why().contains("85%") && pair.get(1).why().contains("74%"));
    }

    @Test
    void a_sound_percentage_is_its_numerator_over_its_denominator() {
        Map<String, String> units =
                SamplePack.stream(Measure.class).collect(Collectors.toMap(Measure::id, Measure::unit));
        READINGS.stream()
                .filter(one -> one.quality() != Quality.KNOWN_WRONG
                        && units.get(one.measure()).equals("percent"))
                .filter(one -> one.numerator().isPresent() && one.denominator().isPresent())
                .forEach(one -> {
                    double share = 100.0
                            * one.numerator().orElseThrow()
                            / one.denominator().orElseThrow();
                    assertEquals(share, one.value().doubleValue(), 0.5, KEYS.get(one.measure()));
                });
    }
}
