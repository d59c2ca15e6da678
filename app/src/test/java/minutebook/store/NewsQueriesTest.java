package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.change.AddToPlan;
import minutebook.change.UpdateAction;
import minutebook.domain.plan.PlanParts;
import minutebook.view.NewsItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal tells of what others have sent in. */
class NewsQueriesTest {
    @TempDir
    Path folder;

    private TestBook board;
    private Minutebook chair;

    @BeforeEach
    void open() {
        board = TestBook.in(folder);
        chair = board.as("chair").book();
    }

    @AfterEach
    void close() {
        board.close();
    }

    private void sends(String actor, String text) {
        board.as(actor).does(new UpdateAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, text, ""));
    }

    private List<String> news() {
        return chair.news().items().stream().map(NewsItem::text).toList();
    }

    @Test
    void nothing_is_new_until_it_is_known_when_somebody_last_looked() {
        sends("nurse", "Drafted.");
        assertEquals(List.of(), news());
        chair.awaitNews();
        assertEquals(List.of(), news(), "who has recorded nothing begins at the end of the journal");
        sends("nurse", "Sent.");
        assertEquals(List.of("Sent. (Publish the threshold guide.)"), news());
    }

    @Test
    void the_first_time_what_came_since_ones_own_last_change_is_new() {
        sends("chair", "Asked for.");
        sends("nurse", "Drafted.");
        chair.awaitNews();
        sends("chair", "Asked for again.");
        chair.awaitNews();
        assertEquals(1, news().size());
    }

    @Test
    void each_person_has_seen_what_they_have_seen() {
        Minutebook secretary = board.as("secretary").book();
        chair.awaitNews();
        secretary.awaitNews();
        sends("nurse", "Drafted.");
        chair.newsSeen(chair.news().items().get(0).line());
        chair.newsSeen(1);
        assertEquals("", chair.news().count());
        assertEquals("1 new", secretary.news().count());
    }

    @Test
    void a_change_of_the_plan_is_not_sent_in_but_a_reading_is() {
        chair.awaitNews();
        TestBook secretary = board.as("secretary");
        secretary.does(new AddToPlan(
                TestBoard.BOARD, PlanParts.AGENCY, Map.of("key", "fire", "name", "Fire and Rescue Service")));
        assertEquals(List.of(), news());
        secretary.does(new AddToPlan(
                TestBoard.BOARD,
                PlanParts.READING,
                Map.of("measure", "pathway-plans", "date", "2015-05-31", "value", "66")));
        assertEquals(1, news().size());
    }

    @Test
    void more_than_a_page_is_said_to_be_more() {
        chair.awaitNews();
        for (int i = 0; i < 101; i++) {
            sends("nurse", "Draft " + i + ".");
        }
        assertEquals("99+ new", chair.news().count());
    }

    @Test
    void only_what_is_new_is_read() {
        String asked = String.format(NewsQueries.OF_VERB, "'chair'")
                .replaceFirst("j.verb = \\?", "j.verb = 'UpdateAction'")
                .replaceFirst("j.seq > \\?", "j.seq > 1000")
                .replace("LIMIT ?", "LIMIT 99");
        List<String> plan = TestFile.rows(board.file(), "EXPLAIN QUERY PLAN " + asked);
        assertTrue(plan.get(0).contains("journal_verb (verb=? AND seq>?)"), plan.toString());
        assertTrue(plan.stream().noneMatch(step -> step.contains("SCAN") || step.contains("TEMP")), plan.toString());
    }
}
