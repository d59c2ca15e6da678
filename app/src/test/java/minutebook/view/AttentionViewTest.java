package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddReading;
import minutebook.change.AddToPlan;
import minutebook.change.ReadingWords;
import minutebook.change.SetStatus;
import minutebook.domain.Assurance;
import minutebook.domain.BoardRules;
import minutebook.domain.Brag;
import minutebook.domain.Entity;
import minutebook.domain.Impact;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.TwoOfThree;
import minutebook.domain.plan.PlanParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttentionViewTest {
    @TempDir
    Path folder;

    private static List<String> names(TestBook book, Matter.Kind kind) {
        return book.book().attention(TestBoard.board()).of(kind).stream()
                .map(Matter::name)
                .toList();
    }

    private TestBook with(Entity... more) {
        List<Entity> rows = new ArrayList<>(TestBoard.rows());
        rows.addAll(List.of(more));
        return TestBook.in(folder, rows);
    }

    private static BoardRules rules(int meetings, int priorities) {
        return new BoardRules(
                "rules",
                TestBoard.BOARD,
                7,
                TwoOfThree.ALL_THREE,
                meetings,
                meetings,
                priorities,
                "blue",
                "green",
                "amber",
                "red");
    }

    private static ProgressNote note(Impact impact, Optional<LocalDate> lookAgain, Optional<String> outcome) {
        return new ProgressNote(
                "note-" + impact + lookAgain + outcome,
                TestBoard.THEME,
                outcome,
                LocalDate.of(2015, 6, 1),
                ProgressKind.PROGRESS,
                "Reviewers were named.",
                Assurance.REPORTED,
                Optional.empty(),
                "",
                impact,
                lookAgain,
                Optional.empty(),
                Instant.EPOCH,
                "Lead");
    }

    @Test
    void the_most_urgent_comes_first() {
        try (TestBook book = TestBook.in(folder)) {
            assertEquals(
                    List.of(
                            "Overdue: 1 action is past the date agreed",
                            "Notice: decision notice of meeting 1 should have gone out by 22 May 2015 (18 working days"
                                    + " ago)",
                            "Minutes: minutes of meeting 1 should have gone out by 5 June 2015 (9 working days ago)",
                            "2.1 RED: Families get early help within ten days.",
                            "1.1 AMBER: Care leavers have a pathway plan that is kept up to date.",
                            "1.1 off pace: 5 weeks late: Pathway plans up to date"
                                    + " (forecast 6 May 2016, target 95% by 31 Mar 2016)",
                            "Absent: Wearton Clinical Commissioning Group: nobody came to the last meeting,"
                                    + " nor a deputy",
                            "Absent: Northern Police: nobody came to the last meeting, nor a deputy"),
                    book.book().attention(TestBoard.board()).matters().stream()
                            .map(matter -> matter.name() + ": " + matter.words())
                            .toList());
        }
    }

    @Test
    void an_outcome_slips_on_the_day_after_its_date() {
        try (TestBook book = TestBook.in(folder)) {
            book.clock().set(LocalDate.of(2016, 3, 31).atTime(9, 0));
            assertEquals(List.of(), names(book, Matter.Kind.SLIPPED));
            book.clock().set(LocalDate.of(2016, 4, 1).atTime(9, 0));
            assertEquals(List.of("1.1 SLIPPED", "1.2 SLIPPED", "2.1 SLIPPED"), names(book, Matter.Kind.SLIPPED));
        }
    }

    @Test
    void as_many_priorities_as_the_board_allows_are_not_too_many() {
        try (TestBook book = with(rules(2, 3))) {
            assertEquals(List.of(), names(book, Matter.Kind.PRIORITIES));
        }
    }

    @Test
    void one_priority_more_is_too_many() {
        try (TestBook book = with(rules(2, 2))) {
            assertEquals(List.of("1.1 is no. 1", "1.2 is no. 2", "2.1 is no. 3"), names(book, Matter.Kind.PRIORITIES));
        }
    }

    @Test
    void what_was_too_new_to_judge_is_looked_at_again_from_the_day_on() {
        Optional<LocalDate> today = Optional.of(TestBoard.TODAY);
        Optional<LocalDate> tomorrow = Optional.of(TestBoard.TODAY.plusDays(1));
        Optional<String> outcome = Optional.of(TestBoard.OUTCOME);
        try (TestBook book = with(
                note(Impact.TOO_NEW, today, outcome),
                note(Impact.TOO_NEW, tomorrow, Optional.empty()),
                note(Impact.EARLY, today, outcome),
                note(Impact.TOO_NEW, Optional.empty(), outcome))) {
            assertEquals(List.of("1.1 impact"), names(book, Matter.Kind.LOOK_AGAIN));
            book.waits(Duration.ofDays(1));
            assertEquals(List.of("1.1 impact", "impact"), names(book, Matter.Kind.LOOK_AGAIN));
        }
    }

    @Test
    void a_green_that_only_its_owners_report_on_is_a_claim_until_a_sound_reading_bears_it_out() {
        Entity reported = note(Impact.EARLY, Optional.empty(), Optional.of(TestBoard.OUTCOME));
        try (TestBook book = with(reported)) {
            book.startsTheMeeting();
            book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.GREEN, "So it is."));
            assertEquals(List.of("1.1 claim"), names(book, Matter.Kind.CLAIM));
            read(book, Quality.SUSPECT);
            assertEquals(List.of("1.1 claim"), names(book, Matter.Kind.CLAIM));
            read(book, Quality.SOUND);
            assertEquals(List.of(), names(book, Matter.Kind.CLAIM));
        }
    }

    private static void read(TestBook book, Quality quality) {
        String doubt = quality == Quality.SOUND ? "" : "Counted by hand.";
        ReadingWords words = new ReadingWords(
                new BigDecimal("66"), Optional.empty(), Optional.empty(), Optional.empty(), "the team", quality, doubt);
        book.does(new AddReading(book.item(), TestBoard.MEASURE, TestBoard.TODAY.minusDays(1), words));
    }

    @Test
    void meetings_from_before_an_outcome_was_in_the_plan_are_not_held_against_it() {
        try (TestBook book = with(rules(1, 6))) {
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.OUTCOME,
                    Map.of("theme", "1", "ref", "1.3", "statement", "Care leavers have a doctor.")));
            assertEquals(List.of("1.2 stuck", "2.1 stuck"), names(book, Matter.Kind.STUCK));
        }
    }

    @Test
    void what_no_meeting_looks_at_and_nothing_moves_is_stale_and_stuck() {
        try (TestBook book = with(rules(1, 6))) {
            assertEquals(List.of(), names(book, Matter.Kind.STALE));
            assertEquals(List.of("1.2 stuck", "2.1 stuck"), names(book, Matter.Kind.STUCK));
            book.startsTheMeeting();
            book.closesTheMeeting();
            assertEquals(List.of("1.2 stale", "2.1 stale"), names(book, Matter.Kind.STALE));
            assertEquals(List.of("1.1 stuck", "1.2 stuck", "2.1 stuck"), names(book, Matter.Kind.STUCK));
        }
    }
}
