package minutebook.domain;

/**
 * What a source asks for.
 *
 * @param number its number as printed
 * @param audience who is to act on it
 * @param references its paragraph references exactly as printed, also “throughout” or outside the findings
 * @param flag why the references need care; empty when they do not
 */
public record Recommendation(
        String id,
        String source,
        String number,
        String audience,
        String text,
        String references,
        boolean immediate,
        String flag,
        int place)
        implements Entity {
    public Recommendation {
        number = Words.title("recommendation's number", number);
        audience = Words.optional("audience", audience);
        text = Words.paragraph("recommendation", text);
        references = Words.optional("references", references);
        flag = Words.optional("flag", flag);
    }
}
