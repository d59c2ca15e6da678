package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.change.AddToPlan;
import minutebook.change.ChangeInPlan;
import minutebook.change.UpdateAction;
import minutebook.domain.plan.PlanParts;
import minutebook.view.NewsItem;
import minutebook.view.NewsView;
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

    private void drafts(int count) {
        TestBook nurse = board.as("nurse");
        for (int i = 0; i < count; i++) {
            nurse.does(new UpdateAction(
                    TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, String.format("Draft %03d.", i), ""));
        }
    }

    private static List<String> drafts(NewsView view) {
        return view.items().stream().map(item -> item.text().substring(6, 9)).toList();
    }

    /** The texts of those between two, the newest first. */
    private static List<String> between(int newest, int oldest) {
        return IntStream.rangeClosed(-newest, -oldest)
                .mapToObj(i -> String.format("%03d", -i))
                .toList();
    }

    private NewsView looks(boolean all) {
        NewsView view = chair.newsListed(all, NewsView.MOST);
        chair.newsSeen(view.items().get(0).line());
        return view;
    }

    @Test
    void where_more_is_new_than_is_listed_looking_again_lists_the_next() {
        chair.awaitNews();
        drafts(150);
        assertEquals("99+ new", chair.news().count());
        assertEquals("149", drafts(chair.news()).get(0));
        NewsView first = looks(false);
        assertTrue(first.more());
        assertEquals(between(98, 0), drafts(first));
        assertEquals("51 new", chair.news().count());
        NewsView next = looks(false);
        assertFalse(next.more());
        assertEquals(between(149, 99), drafts(next));
        assertEquals("", chair.news().count());
        assertEquals(between(149, 51), drafts(looks(true)), "the newest of all");
        assertEquals(between(149, 0), drafts(chair.newsListed(true, Integer.MAX_VALUE)));
    }

    @Test
    void what_had_been_seen_is_listed_only_where_there_is_room_for_all_that_is_new() {
        chair.awaitNews();
        drafts(150);
        NewsView first = looks(true);
        assertTrue(first.more());
        assertEquals(between(98, 0), drafts(first));
        NewsView next = looks(true);
        assertFalse(next.more());
        assertEquals("51 new", next.count());
        assertEquals(between(149, 51), drafts(next));
    }

    @Test
    void what_was_taken_back_hides_nothing_that_came_after_or_before_it() {
        chair.awaitNews();
        sends("nurse", "Draft 000.");
        TestBook nurse = board.as("nurse");
        for (int i = 0; i < 101; i++) {
            nurse.does(new UpdateAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, "Oh, no.", ""));
            nurse.undoes();
        }
        assertEquals("1 new", chair.news().count());
        sends("nurse", "Draft 001.");
        NewsView view = chair.newsListed(false, NewsView.MOST);
        assertFalse(view.more());
        assertEquals(between(1, 0), drafts(view));
    }

    @Test
    void who_is_known_by_an_account_and_by_a_key_has_seen_it_once() {
        board.as("chair")
                .does(new ChangeInPlan(
                        TestBoard.BOARD, PlanParts.PERSON, TestBoard.CHAIR, Map.of("account", "JSmith")));
        sends("nurse", "Drafted.");
        Minutebook account = board.as("jsmith").book();
        account.awaitNews();
        assertEquals("1 new", account.news().count(), "their own last change is found under the other name");
        assertEquals("1 new", chair.news().count());
        chair.newsSeen(chair.news().items().get(0).line());
        assertEquals("", account.news().count());
        sends("nurse", "Sent.");
        assertEquals("1 new", chair.news().count());
        account.newsSeen(account.news().items().get(0).line());
        assertEquals("", chair.news().count());
        assertEquals(List.of("setting.news-seen.jsmith"), marks());
    }

    @Test
    void of_the_marks_under_several_names_the_highest_holds() {
        chair.awaitNews();
        sends("nurse", "Drafted.");
        int line = chair.news().items().get(0).line();
        chair.remember("news-seen.jsmith", String.valueOf(line));
        assertEquals("1 new", chair.news().count());
        board.as("chair")
                .does(new ChangeInPlan(
                        TestBoard.BOARD, PlanParts.PERSON, TestBoard.CHAIR, Map.of("account", "jsmith")));
        assertEquals("", chair.news().count());
        sends("nurse", "Sent.");
        chair.newsSeen(chair.news().items().get(0).line());
        assertEquals("", board.as("jsmith").book().news().count());
    }

    @Test
    void ones_own_last_change_is_found_whatever_the_letters_of_the_name() {
        sends("chair", "Asked for.");
        sends("nurse", "Drafted.");
        Minutebook capitals = board.as("CHAIR").book();
        capitals.awaitNews();
        assertEquals("1 new", capitals.news().count());
    }

    private List<String> marks() {
        return TestFile.rows(board.file(), "SELECT name FROM meta WHERE name LIKE 'setting.news-seen.%'");
    }

    @Test
    void only_what_is_new_is_read() {
        for (String way : List.of("ASC", "DESC")) {
            String asked = String.format(NewsQueries.OF_VERB, "'chair'", way)
                    .replaceFirst("j.verb = \\?", "j.verb = 'UpdateAction'")
                    .replaceFirst("j.seq > \\?", "j.seq > 1000")
                    .replaceFirst("j.seq < \\?", "j.seq < 2000")
                    .replace("LIMIT ?", "LIMIT 99");
            List<String> plan = TestFile.rows(board.file(), "EXPLAIN QUERY PLAN " + asked);
            assertTrue(plan.get(0).contains("journal_verb (verb=? AND seq>? AND seq<?)"), plan.toString());
            assertTrue(
                    plan.stream().noneMatch(step -> step.contains("SCAN") || step.contains("TEMP")), plan.toString());
        }
    }

    @Test
    void ones_own_last_change_is_found_by_the_index() {
        List<String> plan = TestFile.rows(
                board.file(), "EXPLAIN QUERY PLAN " + String.format(NewsQueries.LAST_OF, "'chair', 'jsmith'"));
        List<String> journal = plan.stream()
                .filter(step -> step.contains("SEARCH j") || step.contains("SCAN j"))
                .toList();
        assertTrue(
                journal.stream().allMatch(step -> step.contains("journal_actor") || step.contains("journal_told")),
                plan.toString());
        assertTrue(journal.stream().anyMatch(step -> step.contains("journal_actor (actor>?)")), plan.toString());
        assertTrue(journal.stream().anyMatch(step -> step.contains("journal_actor (actor=?)")), plan.toString());
    }
}
