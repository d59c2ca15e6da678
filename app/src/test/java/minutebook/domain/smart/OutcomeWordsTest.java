package minutebook.domain.smart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of an outcome are taken for: the sample board's own, and those that nearly are. */
class OutcomeWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 31 December 2015 at least 95% of initial health assessments are in time and 90% of personal education"
                        + " plans have specific targets.",
                "By 31 October 2015 partners publish one early help strategy that agrees with the threshold guidance, and"
                        + " no more than 35% of police contacts end in no further action.",
                "By 31 March 2016 agency staff are no more than 15% of social workers, down from 21%, and no caseload is"
                        + " above 25.",
                "By 31 March 2016 at least 65% of care leavers aged 19 to 21 live in suitable accommodation and no more"
                        + " than 10% of looked-after children move three times in a year.",
                "Care leavers have a plan and live in suitable homes.",
                "Children are seen in time and their families know why.",
            })
    void two_changes_are_told_apart(String statement) {
        assertTrue(OutcomeWords.of(statement).secondChange().isPresent(), statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 31 July 2015 no child's case in the safeguarding hub is held without a named worker and a decision,"
                        + " down from 122.",
                "By 30 June 2016 no more than 57% of care leavers aged 19 to 21 are out of education, employment and"
                        + " training, down from 74%.",
                "By 30 September 2015 the safeguarding children board has an approved single plan with a resourced"
                        + " learning and training programme.",
                "By 31 March 2016 scrutiny and the corporate parenting board each record at least four changes made for"
                        + " children because of their challenge.",
                "By 30 November 2015 partners adopt one plan for children with dated outcomes, measures and delivery"
                        + " plans.",
                "Children and families get early help within ten days.",
                "Children and all care leavers are safe.",
                "The board has an audit and managers who have read it.",
                "Waits fall to between 80% and 90% of what they were.",
                "Care leavers are in work and training.",
            })
    void what_belongs_together_is_no_second_change(String statement) {
        assertEquals(Optional.empty(), OutcomeWords.of(statement).secondChange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Review the threshold guidance.",
                "By 30 November 2015 partners adopt one plan for children with dated outcomes, measures and delivery"
                        + " plans.",
                "We will develop a strategy.",
                "The council embeds the practice model.",
                "Continue to strengthen partnership working",
            })
    void activity_alone_is_noticed(String statement) {
        assertTrue(OutcomeWords.of(statement).onlyActivity().isPresent(), statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 31 March 2016 at least 90% of initial child protection conferences are held in time.",
                "By 30 September 2015 a senior manager has reviewed all 308 children looked after by agreement.",
                "Review every case of a child who waits.",
                "Care leavers have plans that they helped to write.",
                "Waits for help fall.",
                "Care proceedings last half as long.",
            })
    void a_change_is_not_taken_for_activity(String statement) {
        assertEquals(Optional.empty(), OutcomeWords.of(statement).onlyActivity());
    }
}
