package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.AgendaItem;
import minutebook.domain.Answer;
import minutebook.domain.Brag;
import minutebook.domain.Entity;
import minutebook.domain.Judgement;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.domain.Theme;
import minutebook.domain.ThemeKind;
import org.junit.jupiter.api.Test;

class SamplePackTest {
    @Test
    void the_sample_pack_checks_clean() {
        assertEquals(List.of(), PackCheck.check(SamplePack.FOLDER));
    }

    @Test
    void the_pack_that_comes_with_the_program_is_the_one_on_disk() throws IOException {
        assertEquals("sunderland", PackReader.read(PackFiles.sample()).board());
        for (String name : List.of("pack.json", "readings.csv", "meeting.txt")) {
            try (InputStream bundled = PackFiles.sample().open(name)) {
                assertEquals(
                        Files.readString(SamplePack.FOLDER.resolve(name)),
                        new String(bundled.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void every_recommendation_of_both_reviews_is_there_with_its_references_as_printed() {
        Map<String, String> keys = SamplePack.stream(Source.class).collect(Collectors.toMap(Source::id, Source::key));
        Map<String, List<Recommendation>> bySource =
                SamplePack.stream(Recommendation.class).collect(Collectors.groupingBy(one -> keys.get(one.source())));
        assertEquals(27, bySource.get("ofsted-2015").size());
        assertEquals(
                List.of("142", "143", "144", "145", "146", "147", "148"),
                bySource.get("lscb-2015").stream().map(Recommendation::number).toList());
        Map<String, Recommendation> byNumber = bySource.get("ofsted-2015").stream()
                .collect(Collectors.toMap(Recommendation::number, Function.identity()));
        assertEquals("Paras 58, 62,64, 65", byNumber.get("2").references());
        assertEquals("Paras 62 ,63", byNumber.get("4").references());
        assertEquals("Throughout", byNumber.get("5").references());
        assertEquals("Paras 111, 117, 18, 120", byNumber.get("27").references());
        assertTrue(byNumber.get("27").flag().contains("outside the findings"));
        assertEquals(
                Set.of("5", "6", "19", "27"),
                byNumber.values().stream()
                        .filter(one -> !one.flag().isEmpty())
                        .map(Recommendation::number)
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_recommendation_is_answered_by_an_outcome() {
        Set<String> answered = SamplePack.stream(Answer.class)
                .flatMap(answer -> answer.recommendation().stream())
                .collect(Collectors.toSet());
        assertEquals(
                SamplePack.stream(Recommendation.class).map(Recommendation::id).collect(Collectors.toSet()), answered);
    }

    @Test
    void grades_are_kept_by_strand_and_date() {
        Map<String, String> grades = SamplePack.stream(Judgement.class)
                .collect(Collectors.toMap(one -> one.date() + " " + one.area(), Judgement::grade));
        assertEquals(10, grades.size());
        assertEquals("Good", grades.get("2012-04-30 Safeguarding arrangements"));
        assertEquals("Inadequate", grades.get("2015-06-04 2.2 Experiences and progress of care leavers"));
        assertEquals("Inadequate", grades.get("2015-06-04 The local safeguarding children board"));
    }

    @Test
    void each_theme_is_owned_across_two_agencies() {
        Map<String, Person> people =
                SamplePack.stream(Person.class).collect(Collectors.toMap(Person::id, Function.identity()));
        List<Theme> themes = SamplePack.rows(Theme.class);
        assertEquals(
                5, themes.stream().filter(one -> one.kind() == ThemeKind.THEME).count());
        assertEquals(7, themes.size());
        themes.forEach(theme -> assertNotEquals(
                people.get(theme.lead().orElseThrow()).agency(),
                people.get(theme.sponsor().orElseThrow()).agency()));
    }

    @Test
    void past_meetings_leave_actions_in_every_state() {
        List<Action> actions = SamplePack.rows(Action.class);
        assertEquals(
                Set.of(ActionState.values()),
                actions.stream().map(Action::state).collect(Collectors.toSet()));
        assertTrue(actions.stream().anyMatch(Action::isDoneLate));
        assertTrue(actions.stream().anyMatch(one -> one.isOverdue(LocalDate.of(2015, 6, 18))));
    }

    @Test
    void meeting_seven_is_planned_with_time_for_every_item() {
        List<Meeting> meetings = SamplePack.rows(Meeting.class);
        assertEquals(List.of(5, 6, 7), meetings.stream().map(Meeting::number).toList());
        Meeting seven = meetings.get(2);
        assertEquals(MeetingState.PLANNED, seven.state());
        assertEquals(LocalDateTime.parse("2015-06-18T14:00"), seven.plannedStart());
        int allotted = SamplePack.stream(AgendaItem.class)
                .filter(item -> item.meeting().equals(seven.id()))
                .mapToInt(AgendaItem::minutes)
                .sum();
        assertTrue(allotted <= seven.plannedMinutes(), allotted + " minutes");
    }

    @Test
    void outcomes_are_few_and_none_claims_to_be_delivered() {
        List<Outcome> outcomes = SamplePack.rows(Outcome.class);
        assertEquals(18, outcomes.size());
        assertTrue(outcomes.stream().noneMatch(one -> one.status() == Brag.BLUE));
    }

    @Test
    void no_record_names_another_that_comes_after_it() throws ReflectiveOperationException {
        Set<String> seen = new HashSet<>();
        for (Entity row : SamplePack.rows(Entity.class)) {
            assertTrue(seen.add(row.id()), row.toString());
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                String value = String.valueOf(component.getAccessor().invoke(row));
                String id = value.replaceAll("Optional\\[(.*)]", "$1");
                assertTrue(!id.matches("id-\\d+|null") || seen.contains(id), component + " of " + row);
            }
        }
    }
}
