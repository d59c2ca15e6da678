package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines are read at every key, so they are read half typed. */
class HalfTypedLineTest {
    private static final Plan PLAN =
            new Plan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private static final DateWords DATES = new DateWords(LocalDate.of(2015, 6, 18), Optional.empty());

    @Test
    void a_line_can_be_read_after_every_letter_of_it() {
        for (String line : List.of(
                "No case is passed by e-mail alone because a child waited",
                "because because from from on on due due expect expect",
                "İİİİİİİİİİİİ because İ from",
                "pathway-plans 72 on 31 may 108/150 not known 12 from the team suspect because late",
                "O1.2 on 12 june achievement All cases reread evidence audit: report 14",
                "O1.2 All reread look again on 30 sept verified by audit: report 14",
                "1.2 amber because two audits were late",
                "Publish the guide @health due 30 june expect signed-off version #O1.2 #T3 #R17")) {
            for (int end = 0; end <= line.length(); end++) {
                String typed = line.substring(0, end);
                assertDoesNotThrow(() -> DecisionEntry.read(typed, PLAN), typed);
                assertDoesNotThrow(() -> QuickEntry.read(typed, PLAN, DATES), typed);
                assertDoesNotThrow(() -> ProgressEntry.read(typed, PLAN, DATES, Optional.empty()), typed);
                assertDoesNotThrow(() -> ReadingEntry.read(typed, PLAN, DATES), typed);
                assertDoesNotThrow(() -> StatusEntry.read(typed, PLAN), typed);
            }
        }
    }

    @Test
    void a_reason_still_to_come_is_no_reason_yet() {
        DecisionEntry entry = DecisionEntry.read("The guide is agreed because", PLAN);
        assertEquals("The guide is agreed", entry.words());
        assertEquals("", entry.rationale());
    }

    @Test
    void a_reason_without_a_decision_is_no_decision() {
        assertEquals(
                1, DecisionEntry.read("because it is late", PLAN).problems().size());
    }
}
