package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import minutebook.TestBoard;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;

class DecisionEntryTest {
    private static final Plan PLAN = TestBoard.plan();

    @Test
    void a_link_says_what_it_is_about_and_leaves_the_words() {
        DecisionEntry entry = DecisionEntry.read("Meet weekly #O1.1 because of pace #R2", PLAN);
        assertEquals("Meet weekly", entry.words());
        assertEquals("of pace", entry.rationale());
        assertEquals(Optional.of("1.1"), entry.outcome().map(Outcome::ref));
        assertEquals(Optional.of("2"), entry.recommendation().map(Recommendation::number));
    }

    @Test
    void a_recommendation_can_be_named_with_its_source() {
        DecisionEntry entry = DecisionEntry.read("Agree it #Rinspection-2015/1.", PLAN);
        assertEquals(Optional.of("1"), entry.recommendation().map(Recommendation::number));
    }

    @Test
    void what_is_not_there_is_refused() {
        assertEquals(
                Reason.NOT_FOUND,
                DecisionEntry.read("Meet #O9.9", PLAN).problems().get(0).reason());
    }

    @Test
    void a_backslash_makes_a_link_ordinary_words() {
        DecisionEntry entry = DecisionEntry.read("Call the room \\#O1.1 from now on", PLAN);
        assertEquals("Call the room #O1.1 from now on", entry.words());
        assertTrue(entry.outcome().isEmpty());
    }

    @Test
    void other_words_with_a_hash_are_words() {
        assertEquals(
                "Use #Orange and #1",
                DecisionEntry.read("Use #Orange and #1", PLAN).words());
    }
}
