package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import minutebook.domain.Action;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateWords;
import minutebook.domain.DecisionEntry;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.ProgressEntry;
import minutebook.domain.QuickEntry;
import minutebook.domain.ReadingEntry;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.domain.StatusEntry;
import minutebook.domain.Theme;
import org.junit.jupiter.api.Test;

/** Holds the script of meeting 7 against the pack it is played on. */
class SampleMeetingTest {
    private static final Set<String> VERBS = Set.of(
            "at",
            "start",
            "present",
            "apologies",
            "deputy",
            "next",
            "note",
            "decide",
            "action",
            "progress",
            "reading",
            "status",
            "report",
            "accept",
            "next-meeting",
            "show",
            "close");

    private final List<String> lines = Files.readAllLines(SamplePack.FOLDER.resolve("meeting.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    private final Plan plan = new Plan(
            SamplePack.rows(Agency.class),
            SamplePack.rows(Person.class),
            SamplePack.rows(Theme.class),
            SamplePack.rows(Outcome.class),
            SamplePack.rows(Measure.class),
            SamplePack.rows(Recommendation.class),
            SamplePack.rows(Source.class));
    private final DateWords dates = new DateWords(LocalDate.of(2015, 6, 18), Optional.empty());

    SampleMeetingTest() throws IOException {}

    @Test
    void every_line_begins_with_a_verb() {
        lines.forEach(line -> assertTrue(VERBS.contains(line.split(" ", 2)[0]), line));
    }

    @Test
    void everybody_is_marked_once() {
        List<String> marked = new ArrayList<>();
        after("present").forEach(names -> marked.addAll(List.of(names.split(" ", -1))));
        after("apologies").forEach(names -> marked.addAll(List.of(names.split(" ", -1))));
        after("deputy").forEach(text -> marked.add(text.split(" ", 2)[0]));
        assertEquals(
                plan.people().stream().map(Person::key).sorted().toList(),
                marked.stream().sorted().toList());
    }

    @Test
    void every_item_is_reached() {
        String seven = SamplePack.stream(Meeting.class)
                .filter(meeting -> meeting.number() == 7)
                .map(Meeting::id)
                .findFirst()
                .orElseThrow();
        long items = SamplePack.stream(AgendaItem.class)
                .filter(item -> item.meeting().equals(seven))
                .count();
        assertEquals(items - 1, after("next").size());
        assertEquals("close", lines.get(lines.size() - 1));
    }

    @Test
    void every_action_can_be_recorded_as_it_is_typed() {
        List<String> actions = after("action");
        assertTrue(actions.size() >= 8);
        actions.forEach(line -> assertTrue(
                QuickEntry.read(line, plan, dates).complete().expectation().length() > 10, line));
    }

    @Test
    void progress_readings_statuses_and_decisions_can_be_recorded_as_they_are_typed() {
        after("progress").forEach(line -> ProgressEntry.read(line, plan, dates, Optional.empty())
                .requireComplete());
        after("reading").forEach(line -> ReadingEntry.read(line, plan, dates).requireComplete());
        after("status").forEach(line -> StatusEntry.read(line, plan).requireComplete());
        after("decide")
                .forEach(line ->
                        assertFalse(DecisionEntry.read(line, plan).rationale().isEmpty(), line));
        assertTrue(after("decide").size() >= 4
                && after("status").size() >= 3
                && after("reading").size() >= 2);
    }

    @Test
    void actions_that_are_reported_or_closed_are_those_the_board_waits_for() {
        Set<String> pending = new TreeSet<>();
        List<Meeting> meetings = SamplePack.rows(Meeting.class);
        for (Meeting meeting : meetings) {
            List<Action> own = SamplePack.stream(Action.class)
                    .filter(action -> action.meeting().equals(meeting.id()))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i).state().isPending()) {
                    pending.add(String.format("A%02d-%02d", meeting.number(), i + 1));
                }
            }
        }
        Set<String> named = after("accept").stream()
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() >= 2);
        after("report").forEach(line -> named.add(line.split(" ", 2)[0]));
        assertTrue(pending.containsAll(named), named + " of " + pending);
    }

    private List<String> after(String verb) {
        return lines.stream()
                .filter(line -> line.equals(verb) || line.startsWith(verb + " "))
                .map(line -> line.substring(verb.length()).strip())
                .toList();
    }
}
