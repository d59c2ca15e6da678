package minutebook.domain;

/**
 * A board that oversees one improvement plan.
 *
 * @param key a short lower-case name to type, such as {@code sunderland}
 * @param quorumMembers how many members must be present
 * @param quorumAgencies how many agencies they must come from
 */
public record Board(
        String id,
        String key,
        String name,
        String authority,
        String purpose,
        String cadence,
        int quorumMembers,
        int quorumAgencies,
        String confidentiality)
        implements Entity {
    public Board {
        key = Words.title("board's key", key);
        name = Words.title("board's name", name);
        authority = Words.title("authority", authority);
        purpose = Words.optional("purpose", purpose);
        cadence = Words.optional("cadence", cadence);
        Numbers.natural("quorum of members", quorumMembers);
        Numbers.natural("quorum of agencies", quorumAgencies);
        confidentiality = Words.optional("confidentiality notice", confidentiality);
    }
}
