package minutebook.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Better;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final LocalDate MAY = LocalDate.of(2015, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2015, 6, 30);

    @Test
    void sound_readings_count_in_order_of_date() {
        Series series = series(reading(JUNE, "2", Quality.SOUND), reading(MAY, "1", Quality.SOUND));
        assertEquals(List.of(point(MAY, "1"), point(JUNE, "2")), series.counted());
        assertEquals(Optional.empty(), series.sentence());
    }

    @Test
    void what_is_known_to_be_wrong_is_shown_and_not_counted() {
        Series series = series(reading(MAY, "1", Quality.KNOWN_WRONG), reading(MAY, "9", Quality.SOUND));
        assertEquals(List.of(point(MAY, "9")), series.counted());
        assertEquals(List.of(point(MAY, "1")), series.wrong());
        assertEquals(Optional.of("One known to be wrong is shown but not counted."), series.sentence());
    }

    @Test
    void sound_readings_that_disagree_are_shown_and_not_counted() {
        Series series = series(
                reading(MAY, "1", Quality.SOUND), reading(MAY, "9", Quality.SOUND), reading(JUNE, "3", Quality.SOUND));
        assertEquals(List.of(point(JUNE, "3")), series.counted());
        assertEquals(List.of(point(MAY, "1"), point(MAY, "9")), series.conflicts());
        assertEquals(Optional.of("Not counted, because readings disagree: 31 May 2015."), series.sentence());
    }

    @Test
    void readings_that_say_the_same_are_one() {
        Series series = series(reading(MAY, "1.0", Quality.SOUND), reading(MAY, "1", Quality.SOUND));
        assertEquals(List.of(point(MAY, "1")), series.counted());
    }

    @Test
    void a_sound_reading_outweighs_a_suspect_one() {
        Series series = series(reading(MAY, "1", Quality.SUSPECT), reading(MAY, "9", Quality.SOUND));
        assertEquals(List.of(point(MAY, "9")), series.counted());
        assertEquals(Set.of(), series.suspect());
    }

    @Test
    void a_suspect_reading_counts_and_is_said_to() {
        Series series = series(reading(MAY, "1", Quality.SUSPECT));
        assertEquals(List.of(point(MAY, "1")), series.counted());
        assertEquals(Optional.of("One in doubt is counted: 31 May 2015."), series.sentence());
    }

    @Test
    void the_baseline_is_the_first_point_of_a_pace_unless_a_reading_speaks_for_its_day() {
        Series june = series(reading(JUNE, "2", Quality.SOUND));
        assertEquals(List.of(point(MAY, "7"), point(JUNE, "2")), june.withBaseline(measure()));
        Series wrong = series(reading(MAY, "7", Quality.KNOWN_WRONG));
        assertEquals(List.of(), wrong.withBaseline(measure()));
    }

    private static Series series(Reading... readings) {
        return Series.of(List.of(readings));
    }

    private static Point point(LocalDate day, String value) {
        return new Point(day, new BigDecimal(value));
    }

    private static Measure measure() {
        return new Measure(
                "m",
                "o",
                "plans",
                "Plans in place",
                "percent",
                Optional.of(Better.HIGHER),
                MeasureKind.OUTCOME,
                "",
                "",
                "",
                Optional.of(new BigDecimal("7")),
                Optional.of(MAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Reading reading(LocalDate day, String value, Quality quality) {
        return new Reading(
                "r",
                "m",
                day,
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
}
