package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;

/** How challenges, escalations, risks, decisions by consent, corrections and dissent are read from a line. */
class TableEntriesTest {
    private static final Plan PLAN = TestBoard.plan();

    private static Reason first(Entry entry) {
        return entry.problems().get(0).reason();
    }

    @Test
    void a_challenge_names_who_asks_whom_and_what_the_response_was() {
        ChallengeEntry entry = ChallengeEntry.read("chair to @dcs: Why are plans late? response Two have left.", PLAN);
        assertEquals("Independent Chair", entry.asker());
        assertEquals("Director of Children’s Services", entry.asked());
        assertEquals("Why are plans late?", entry.question());
        assertEquals("Two have left.", entry.response());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void the_response_and_who_is_asked_may_be_left_out() {
        ChallengeEntry entry = ChallengeEntry.read("chair: Who leads?", PLAN);
        assertEquals("", entry.asked());
        assertEquals("", entry.response());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void a_question_may_hold_the_word_response() {
        ChallengeEntry entry = ChallengeEntry.read("chair: Why is the response so slow? Response: Nobody is in", PLAN);
        assertEquals("Why is the response so slow?", entry.question());
        assertEquals("Nobody is in", entry.response());
        for (String said : List.of("Why is it late? Response times have doubled.", "say how response times are")) {
            assertEquals(said, ChallengeEntry.read("chair: " + said, PLAN).question());
        }
    }

    @Test
    void a_challenge_without_its_mark_has_a_response_too() {
        ChallengeEntry entry =
                ChallengeEntry.read("chair to dcs: say why plans are late response: two have left", PLAN);
        assertEquals("say why plans are late", entry.question());
        assertEquals("two have left", entry.response());
    }

    @Test
    void a_challenge_lacks_who_asks_or_the_question() {
        assertEquals(Reason.BLANK, first(ChallengeEntry.read("Why are plans late?", PLAN)));
        assertEquals(Reason.BLANK, first(ChallengeEntry.read("chair to dcs:", PLAN)));
        assertEquals(Reason.NO_OWNER, first(ChallengeEntry.read("nobody: Why?", PLAN)));
    }

    @Test
    void an_escalation_names_its_matter_level_place_and_reason() {
        EscalationEntry entry =
                EscalationEntry.read("A05-02 to chief-officers the executive group because it is late again");
        assertEquals("A05-02", entry.matter());
        assertEquals(Optional.of(EscalationLevel.CHIEF_OFFICERS), entry.level());
        assertEquals("the executive group", entry.to());
        assertEquals("it is late again", entry.because());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void without_a_matter_it_is_the_item_and_without_a_place_the_level() {
        EscalationEntry entry = EscalationEntry.read("to outside because it is lost");
        assertEquals("", entry.matter());
        assertEquals("the regulator or the department", entry.to());
        assertEquals(
                "last challenge",
                EscalationEntry.read("last challenge to sponsor because x").matter());
    }

    @Test
    void an_escalation_lacks_its_level_or_its_reason() {
        assertEquals(Reason.BLANK, first(EscalationEntry.read("A05-02 because it is late")));
        assertEquals(Reason.NOT_UNDERSTOOD, first(EscalationEntry.read("A05-02 to nowhere because it is late")));
        assertEquals(Reason.NO_REASON, first(EscalationEntry.read("A05-02 to sponsor")));
    }

    @Test
    void a_new_risk_has_its_score_its_cause_and_its_owner() {
        RiskEntry entry =
                RiskEntry.read("new The hub opens late likelihood 3 severity 4 cause no builder owner @dcs", PLAN);
        assertEquals(Optional.empty(), entry.number());
        assertEquals("The hub opens late", entry.event());
        assertEquals(Optional.of(3), entry.likelihood());
        assertEquals(Optional.of(4), entry.severity());
        assertEquals("no builder", entry.cause());
        assertEquals(Optional.of("dcs"), entry.owner().map(Person::key));
        assertEquals(List.of(), entry.problems());
        assertEquals(
                "the owner left",
                RiskEntry.read("Late likelihood 1 severity 1 cause the owner left owner dcs", PLAN)
                        .cause());
    }

    @Test
    void a_risk_of_the_register_is_scored_anew_for_a_reason() {
        RiskEntry entry = RiskEntry.read("2 likelihood 4 severity 5 because two have left", PLAN);
        assertEquals(Optional.of(2), entry.number());
        assertEquals("two have left", entry.because());
        assertEquals(List.of(), entry.problems());
        assertEquals(Reason.NO_REASON, first(RiskEntry.read("2 likelihood 4 severity 5", PLAN)));
    }

    @Test
    void a_risk_lacks_its_event_or_its_score_or_holds_what_is_not_understood() {
        assertEquals(Reason.BLANK, first(RiskEntry.read("likelihood 4 severity 5", PLAN)));
        assertEquals(Reason.NOT_A_NUMBER, first(RiskEntry.read("The hub opens late", PLAN)));
        assertEquals(Reason.NOT_UNDERSTOOD, first(RiskEntry.read("Late likelihood 4 severity 5 or so", PLAN)));
        assertEquals(Reason.NO_OWNER, first(RiskEntry.read("Late likelihood 4 severity 5 owner nobody", PLAN)));
    }

    @Test
    void decisions_by_consent_stand_between_semicolons() {
        assertEquals(
                List.of("The report is noted", "the dates are agreed"),
                ConsentEntry.read("The report is noted; the dates are agreed;").decisions());
        assertEquals(Reason.BLANK, first(ConsentEntry.read(" ; ")));
    }

    @Test
    void a_correction_says_where_what_and_what_instead() {
        CorrectionEntry entry = CorrectionEntry.read("item 3: eleven cases -> twelve cases");
        assertEquals("item 3", entry.about());
        assertEquals("eleven cases", entry.was());
        assertEquals("twelve cases", entry.now());
        assertEquals("at 10:30", CorrectionEntry.read("at 10:30 → at 10:45").was());
        assertEquals(
                "", CorrectionEntry.read("item 3: -> The police sent apologies").was());
        assertEquals(Reason.BLANK, first(CorrectionEntry.read("eleven cases")));
    }

    @Test
    void a_correction_names_the_meeting_by_its_number_or_means_the_last() {
        assertEquals(
                new CorrectionEntry(Optional.of(5), "item 3", "eleven", "twelve"),
                CorrectionEntry.read("Meeting 5 item 3: eleven -> twelve"));
        assertEquals(
                new CorrectionEntry(Optional.of(5), "", "eleven", "twelve"),
                CorrectionEntry.read("meeting 5: eleven -> twelve"));
        assertEquals(
                new CorrectionEntry(Optional.of(5), "", "", "The police came"),
                CorrectionEntry.read("meeting 5 -> The police came"));
        assertEquals(Optional.empty(), CorrectionEntry.read("item 3: a -> b").meeting());
        assertEquals(
                new CorrectionEntry(Optional.empty(), "", "Meeting 8 is planned", "Meeting 9 is planned"),
                CorrectionEntry.read("\\Meeting 8 is planned -> Meeting 9 is planned"));
        assertEquals(Optional.empty(), CorrectionEntry.read("meetings 5 -> b").meeting());
        assertEquals(
                "minutes of meeting",
                CorrectionEntry.read("meeting 5: a -> b").parts().get(0).name());
        assertEquals(
                new CorrectionEntry(Optional.empty(), "", "Meeting 8 is planned", "Meeting 9 is planned"),
                CorrectionEntry.read("Meeting 8 is planned -> Meeting 9 is planned"));
    }

    @Test
    void dissent_begins_after_the_reason_unless_a_backslash_says_not() {
        DecisionEntry entry = DecisionEntry.read("Meet weekly because of pace dissent The police would wait", PLAN);
        assertEquals("of pace", entry.rationale());
        assertEquals("The police would wait", entry.dissent());
        DecisionEntry plain = DecisionEntry.read("Meet because there was \\dissent last time", PLAN);
        assertEquals("there was dissent last time", plain.rationale());
        assertEquals("", plain.dissent());
        assertEquals(
                "The dissent is noted",
                DecisionEntry.read("The dissent is noted", PLAN).words());
        assertTrue(entry.parts().stream().anyMatch(part -> part.name().equals("dissent")));
    }
}
