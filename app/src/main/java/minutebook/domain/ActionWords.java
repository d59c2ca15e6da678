package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** An action as it is agreed at the table, before it has a number: what, by whom, by when, with what to show for it. */
public record ActionWords(
        String what,
        String expectation,
        Person owner,
        LocalDate due,
        Optional<Theme> theme,
        Optional<Outcome> outcome,
        Optional<Recommendation> recommendation) {
    public ActionWords {
        what = Words.paragraph("action", what);
        expectation = Words.optional("expectation", expectation);
    }
}
