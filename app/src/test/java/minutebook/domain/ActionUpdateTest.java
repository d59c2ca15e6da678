package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ActionUpdateTest {
    @Test
    void evidence_follows_what_is_said_as_a_sentence_of_its_own() {
        assertEquals("Sent out. Evidence: the list", ActionUpdate.evidenced("Sent out", "the list"));
        assertEquals("Sent out! Evidence: the list", ActionUpdate.evidenced(" Sent out! ", " the list "));
        assertEquals("Evidence: the list", ActionUpdate.evidenced("", "the list"));
        assertEquals("Sent out", ActionUpdate.evidenced("Sent out", " "));
        assertEquals("", ActionUpdate.evidenced("", ""));
    }
}
