package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Person;
import minutebook.domain.Theme;
import minutebook.domain.smart.Gap;
import minutebook.domain.smart.SmartCheck;
import minutebook.domain.smart.ThemeFacts;
import minutebook.store.Reader;

/**
 * A theme with what the SMART check finds missing in it and in its outcomes.
 *
 * @param gaps what is missing in who answers for it
 * @param outcomes every outcome of it, also those without a gap
 */
public record ThemeGaps(Theme theme, List<Gap> gaps, List<OutcomeGaps> outcomes) {
    public ThemeGaps {
        gaps = List.copyOf(gaps);
        outcomes = List.copyOf(outcomes);
    }

    public static ThemeGaps of(Reader reader, Theme theme, LocalDate today) {
        return of(new Rows(reader), theme, Withheld.NOTHING, today);
    }

    /** The check by what is told. */
    static ThemeGaps of(Rows rows, Theme theme, Withheld withheld, LocalDate today) {
        return new ThemeGaps(
                theme,
                SmartCheck.of(new ThemeFacts(
                        theme, rows.get(Person.class, theme.lead()), rows.get(Person.class, theme.sponsor()))),
                rows.reader().plan().outcomes(theme.id()).stream()
                        .map(outcome -> OutcomeGaps.of(rows, outcome, withheld, today))
                        .toList());
    }

    /** The theme's own gaps and then those of its outcomes, in their order. */
    public List<Gap> all() {
        List<Gap> all = new ArrayList<>(gaps);
        outcomes.forEach(outcome -> all.addAll(outcome.gaps()));
        return all;
    }
}
