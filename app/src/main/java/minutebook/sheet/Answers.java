package minutebook.sheet;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Plan;
import minutebook.domain.Refused;

/** The recommendations that a row says its outcome answers, by their numbers. */
record Answers(Plan plan) {
    List<String> of(PlanRow row) {
        List<String> numbers = new ArrayList<>();
        for (String typed : row.text(Target.ANSWERS).split("[,;\\s&]+", -1)) {
            String number = typed.replaceFirst("^(?i)(?:rec|r)\\.?(?=\\d)", "");
            if (!number.isEmpty() && !number.matches("(?i)and|rec|no\\.?|recommendations?")) {
                read(row, number, numbers);
            }
        }
        return numbers;
    }

    private void read(PlanRow row, String number, List<String> numbers) {
        try {
            numbers.add(plan.recommendation(number).number());
        } catch (Refused refused) {
            row.reject(Target.ANSWERS, refused.sentence());
        }
    }
}
