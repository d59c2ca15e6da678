package minutebook.domain;

/** What kind of source it is: looks from outside first, what the agencies count themselves last. */
public enum SourceKind {
    INSPECTION("inspection"),
    PEER_REVIEW("peer review"),
    MONITORING_VISIT("monitoring visit"),
    FOCUSED_VISIT("focused visit"),
    AUDIT("audit"),
    OWN_DATA("own data");

    private final String word;

    SourceKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
