package minutebook.domain;

/** What kind of look from outside a source is. */
public enum SourceKind {
    INSPECTION("inspection"),
    PEER_REVIEW("peer review"),
    MONITORING_VISIT("monitoring visit"),
    FOCUSED_VISIT("focused visit"),
    AUDIT("audit");

    private final String word;

    SourceKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
