package minutebook.domain;

/** A part of the plan with a lead and an executive sponsor, who come from different agencies. */
public record Theme(
        String id, String board, int number, String title, ThemeKind kind, String lead, String sponsor, String summary)
        implements Entity {
    public Theme {
        Numbers.natural("theme's number", number);
        title = Words.title("theme's title", title);
        summary = Words.optional("summary", summary);
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
}
