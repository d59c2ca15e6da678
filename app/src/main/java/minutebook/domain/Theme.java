package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of the plan with a lead and an executive sponsor, who come from different agencies.
 *
 * @param lead who leads it; empty is a gap that the plan's check names
 * @param sponsor the executive who answers for it
 */
public record Theme(
        String id,
        String board,
        int number,
        String title,
        ThemeKind kind,
        Optional<String> lead,
        Optional<String> sponsor,
        String summary,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public Theme {
        Numbers.natural("theme's number", number);
        title = Words.title("theme's title", title);
        summary = Words.optional("summary", summary);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    /** Refuses a lead and a sponsor of one agency: each theme is owned across two (the glossary). */
    public static void requireTwoAgencies(Person lead, Person sponsor) {
        if (lead.agency().equals(sponsor.agency())) {
            throw new Refused(
                    Refused.Reason.SAME_AGENCY,
                    "Choose a sponsor from another agency: " + lead.post() + " and " + sponsor.post()
                            + " come from the same one.");
        }
    }

    @Override
    public Theme retired(Optional<LocalDate> on, String because) {
        return new Theme(id, board, number, title, kind, lead, sponsor, summary, on, because, place);
    }

    @Override
    public Theme at(int newPlace) {
        return new Theme(id, board, number, title, kind, lead, sponsor, summary, retiredOn, retiredBecause, newPlace);
    }
}
