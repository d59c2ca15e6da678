package minutebook.view;

import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.HighlightReport;
import minutebook.domain.Person;
import minutebook.domain.Theme;

/** What the lead of a theme reported to a meeting before its day, with who gave it. */
public record HighlightRow(HighlightReport report, Theme theme, Optional<Person> author) {
    /** Who gave it and when. */
    public String from() {
        return author.map(Person::post).orElse(report.recordedBy()) + ", " + DateText.plain(report.date());
    }
}
