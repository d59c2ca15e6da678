package minutebook.domain;

/**
 * A numbered paragraph of a source in a few words of ours.
 *
 * @param paragraph the number as printed; not unique, for real reports repeat them
 */
public record Finding(String id, String source, String paragraph, String summary, int place) implements Entity {
    public Finding {
        paragraph = Words.title("paragraph", paragraph);
        summary = Words.paragraph("finding", summary);
    }
}
