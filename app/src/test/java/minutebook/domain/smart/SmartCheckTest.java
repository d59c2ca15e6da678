package minutebook.domain.smart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import minutebook.domain.Better;
import minutebook.domain.BoardRules;
import minutebook.domain.Brag;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Quality;
import minutebook.domain.Theme;
import minutebook.domain.ThemeKind;
import org.junit.jupiter.api.Test;

/** Each rule of the check at its edges: what just fails and what just passes. */
class SmartCheckTest {
    private static final Person DCS = Sound.person("dcs", "council", false);
    private static final Person NURSE = Sound.person("nurse", "health", false);
    private static final Person CHIEF = Sound.person("chief", "council", false);

    private static void finds(SmartRule rule, Consumer<Sound> taken) {
        Sound outcome = new Sound();
        taken.accept(outcome);
        assertEquals(List.of(rule), outcome.rules());
    }

    private static void findsNothing(Consumer<Sound> taken) {
        Sound outcome = new Sound();
        taken.accept(outcome);
        assertEquals(List.of(), outcome.gaps());
    }

    @Test
    void an_outcome_in_which_nothing_is_missing_has_no_gap() {
        findsNothing(outcome -> {});
    }

    @Test
    void every_rule_says_who_asks_for_it() {
        for (SmartRule rule : SmartRule.values()) {
            assertTrue(rule.source().length() > 20, rule.key());
            assertTrue(!rule.title().isEmpty(), rule.key());
        }
    }

    private static List<SmartRule> theme(Optional<Person> lead, Optional<Person> sponsor) {
        Theme theme = new Theme(
                "theme",
                "board",
                1,
                "Care leavers",
                ThemeKind.THEME,
                lead.map(Person::id),
                sponsor.map(Person::id),
                "",
                Optional.empty(),
                "",
                1);
        return SmartCheck.of(new ThemeFacts(theme, lead, sponsor)).stream()
                .map(Gap::rule)
                .toList();
    }

    @Test
    void a_theme_has_a_lead_and_a_sponsor_of_two_agencies_in_posts_that_are_held() {
        assertEquals(List.of(), theme(Optional.of(DCS), Optional.of(NURSE)));
        assertEquals(List.of(SmartRule.NO_LEAD), theme(Optional.empty(), Optional.of(NURSE)));
        assertEquals(List.of(SmartRule.NO_SPONSOR), theme(Optional.of(DCS), Optional.empty()));
        assertEquals(List.of(SmartRule.ONE_AGENCY), theme(Optional.of(DCS), Optional.of(CHIEF)));
        assertEquals(List.of(SmartRule.NO_LEAD, SmartRule.NO_SPONSOR), theme(Optional.empty(), Optional.empty()));
        Person gone = Sound.person("gone", "police", true);
        assertEquals(List.of(SmartRule.VACANT_POST), theme(Optional.of(gone), Optional.of(NURSE)));
        assertEquals(List.of(SmartRule.VACANT_POST), theme(Optional.of(DCS), Optional.of(gone)));
    }

    @Test
    void an_outcome_has_an_owner_in_a_post_that_is_held() {
        finds(SmartRule.NO_OWNER, outcome -> outcome.owner = Optional.empty());
        finds(SmartRule.VACANT_POST, outcome -> outcome.owner = Optional.of(Sound.person("gone", "council", true)));
    }

    @Test
    void an_outcome_has_a_date() {
        finds(SmartRule.NO_DATE, outcome -> outcome.due = Optional.empty());
    }

    @Test
    void an_outcome_answers_something() {
        finds(SmartRule.ANSWERS_NOTHING, outcome -> outcome.answers = 0);
    }

    @Test
    void an_outcome_has_a_measure_with_unit_and_direction() {
        finds(SmartRule.NO_MEASURE, outcome -> outcome.hasMeasure = false);
        finds(SmartRule.NO_MEASURE, outcome -> outcome.unit = "");
        finds(SmartRule.NO_MEASURE, outcome -> outcome.better = Optional.empty());
    }

    @Test
    void a_baseline_has_value_date_and_source() {
        finds(SmartRule.NO_BASELINE, outcome -> outcome.baseline = Optional.empty());
        finds(SmartRule.NO_BASELINE, outcome -> outcome.baselineDate = Optional.empty());
        finds(SmartRule.NO_BASELINE, outcome -> outcome.baselineSource = Optional.empty());
        findsNothing(outcome -> {
            outcome.baselineSource = Optional.empty();
            outcome.baselineReference = "Counted by the team";
        });
    }

    @Test
    void a_target_is_better_than_the_baseline() {
        finds(SmartRule.TARGET_NO_BETTER, outcome -> outcome.target = Sound.number("60"));
        finds(SmartRule.TARGET_NO_BETTER, outcome -> outcome.target = Sound.number("59.9"));
        findsNothing(outcome -> outcome.target = Sound.number("60.1"));
        finds(SmartRule.TARGET_NO_BETTER, outcome -> outcome.better = Optional.of(Better.LOWER));
    }

    @Test
    void a_target_can_be() {
        findsNothing(outcome -> outcome.target = Sound.number("100"));
        finds(SmartRule.TARGET_IMPOSSIBLE, outcome -> outcome.target = Sound.number("100.1"));
        findsNothing(outcome -> {
            outcome.unit = "count";
            outcome.target = Sound.number("101");
        });
        findsNothing(outcome -> {
            outcome.unit = "count";
            outcome.better = Optional.of(Better.LOWER);
            outcome.target = Sound.number("0");
        });
        finds(SmartRule.TARGET_IMPOSSIBLE, outcome -> {
            outcome.unit = "count";
            outcome.better = Optional.of(Better.LOWER);
            outcome.target = Sound.number("-1");
        });
        findsNothing(outcome -> {
            outcome.unit = "net points";
            outcome.baseline = Sound.number("-20");
            outcome.target = Sound.number("-5");
        });
    }

    @Test
    void two_readings_can_land_before_the_due_date() {
        findsNothing(outcome -> outcome.due = Optional.of(Sound.TODAY.plusMonths(2)));
        finds(
                SmartRule.TOO_FEW_READINGS,
                outcome -> outcome.due = Optional.of(Sound.TODAY.plusMonths(2).minusDays(1)));
        finds(SmartRule.TOO_FEW_READINGS, outcome -> outcome.cadence = "half-yearly");
        findsNothing(outcome -> outcome.cadence = "termly");
        finds(SmartRule.TOO_FEW_READINGS, outcome -> outcome.cadence = "once");
        findsNothing(outcome -> {
            outcome.cadence = "every 6 weeks";
            outcome.due = Optional.of(Sound.TODAY.plusWeeks(12));
        });
    }

    @Test
    void what_has_landed_since_the_baseline_counts_as_a_reading() {
        findsNothing(outcome -> {
            outcome.due = Optional.of(Sound.TODAY.plusMonths(1));
            outcome.reads("2015-04-30", "80");
        });
        finds(SmartRule.TOO_FEW_READINGS, outcome -> {
            outcome.due = Optional.of(Sound.TODAY.plusMonths(1));
            outcome.reads("2015-03-31", "60");
        });
        finds(SmartRule.TOO_FEW_READINGS, outcome -> {
            outcome.due = Optional.of(Sound.TODAY.plusMonths(1));
            outcome.readings.add(Sound.reading("2015-04-30", "80", Quality.KNOWN_WRONG));
        });
    }

    @Test
    void words_that_say_no_cadence_count_as_monthly_and_the_sentence_says_so() {
        Sound outcome = new Sound();
        outcome.cadence = "as needed";
        assertEquals(List.of(), outcome.gaps());
        outcome.due = Optional.of(Sound.TODAY.plusMonths(1));
        assertTrue(outcome.gaps().get(0).sentence().contains("“as needed” counts as monthly"));
    }

    @Test
    void nothing_is_asked_of_the_future_of_what_is_over() {
        Consumer<Sound> bare = outcome -> {
            outcome.cadence = "once";
            outcome.milestones = new ArrayList<>();
        };
        findsNothing(outcome -> {
            bare.accept(outcome);
            outcome.due = Optional.of(Sound.TODAY.minusDays(1));
        });
        findsNothing(outcome -> {
            bare.accept(outcome);
            outcome.status = Brag.BLUE;
        });
    }

    @Test
    void a_percentage_says_what_it_counts() {
        finds(SmartRule.NO_COUNTS, outcome -> outcome.numerator = "");
        finds(SmartRule.NO_COUNTS, outcome -> outcome.denominator = "");
        findsNothing(outcome -> {
            outcome.unit = "weeks";
            outcome.numerator = "";
            outcome.denominator = "";
        });
    }

    @Test
    void a_measure_without_a_target_is_only_watched_where_another_has_one() {
        finds(SmartRule.NO_TARGET, outcome -> outcome.target = Optional.empty());
        Sound watched = new Sound();
        watched.target = Optional.empty();
        watched.baseline = Optional.empty();
        Sound both = new Sound();
        both.others.add(new MeasureFacts(watched.measure(), List.of()));
        assertEquals(List.of(), both.gaps());
    }

    @Test
    void not_every_measure_is_of_the_process() {
        finds(SmartRule.PROCESS_ONLY, outcome -> outcome.kind = MeasureKind.PROCESS);
        findsNothing(outcome -> outcome.kind = MeasureKind.QUALITY);
    }

    @Test
    void a_measure_of_quantity_has_one_of_quality_beside_it() {
        finds(SmartRule.NO_PARTNER, outcome -> {
            outcome.kind = MeasureKind.PROCESS;
            outcome.others.add(beside(MeasureKind.OUTCOME));
        });
        findsNothing(outcome -> {
            outcome.kind = MeasureKind.PROCESS;
            outcome.partner = Optional.of("elsewhere");
            outcome.others.add(beside(MeasureKind.OUTCOME));
        });
        findsNothing(outcome -> {
            outcome.kind = MeasureKind.PROCESS;
            outcome.others.add(beside(MeasureKind.QUALITY));
        });
    }

    private static MeasureFacts beside(MeasureKind kind) {
        Sound other = new Sound();
        other.kind = kind;
        Measure measure = other.measure();
        return new MeasureFacts(measure, List.of());
    }

    @Test
    void a_milestone_lies_within_six_months() {
        finds(SmartRule.NO_MILESTONE, outcome -> outcome.milestones = new ArrayList<>());
        findsNothing(outcome -> outcome.milestones = List.of(Sound.milestone("2015-12-18")));
        finds(SmartRule.NO_MILESTONE, outcome -> outcome.milestones = List.of(Sound.milestone("2015-12-19")));
        findsNothing(outcome -> outcome.milestones = List.of(Sound.milestone("2015-06-18")));
        finds(SmartRule.NO_MILESTONE, outcome -> outcome.milestones = List.of(Sound.milestone("2015-06-17")));
    }

    @Test
    void the_pace_that_is_needed_has_been_reached_before() {
        Consumer<Sound> tenInThirtyDays = outcome -> {
            outcome.baselineDate = Optional.of(LocalDate.of(2015, 4, 30));
            outcome.reads("2015-05-30", "70");
        };
        findsNothing(outcome -> {
            tenInThirtyDays.accept(outcome);
            outcome.target = Sound.number("80");
            outcome.targetDate = Optional.of(LocalDate.of(2015, 6, 29));
        });
        finds(SmartRule.TOO_FAST, outcome -> {
            tenInThirtyDays.accept(outcome);
            outcome.target = Sound.number("80");
            outcome.targetDate = Optional.of(LocalDate.of(2015, 6, 28));
        });
        findsNothing(outcome -> {
            tenInThirtyDays.accept(outcome);
            outcome.target = Sound.number("70");
            outcome.targetDate = Optional.of(LocalDate.of(2015, 6, 28));
        });
        finds(SmartRule.TOO_FAST, outcome -> {
            outcome.reads("2015-05-30", "55");
        });
        findsNothing(outcome -> outcome.readings.add(Sound.reading("2015-05-30", "55", Quality.SUSPECT)));
        findsNothing(outcome -> {
            outcome.reads("2015-05-30", "55");
            outcome.reads("2015-05-30", "58");
        });
    }

    @Test
    void a_board_has_as_many_priorities_as_it_allows() {
        BoardRules rules = BoardRules.usual("rules", "board");
        Outcome one = new Sound().outcome();
        List<Outcome> six = new ArrayList<>(java.util.Collections.nCopies(6, one));
        assertEquals(List.of(), SmartCheck.of(six, rules));
        six.add(one);
        assertEquals(
                List.of(SmartRule.TOO_MANY_PRIORITIES),
                SmartCheck.of(six, rules).stream().map(Gap::rule).toList());
    }

    @Test
    void what_fails_stands_before_what_warns_and_both_are_counted() {
        Sound outcome = new Sound();
        outcome.owner = Optional.empty();
        outcome.answers = 0;
        assertEquals(List.of(SmartRule.ANSWERS_NOTHING, SmartRule.NO_OWNER), outcome.rules());
        assertEquals("1 gap, 1 warning", Gap.counted(outcome.gaps()));
        assertEquals("no gaps", Gap.counted(List.of()));
    }
}
