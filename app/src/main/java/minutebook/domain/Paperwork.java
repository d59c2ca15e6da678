package minutebook.domain;

/** What was sent out about a meeting. */
public enum Paperwork {
    PAPERS("papers"),
    DECISION_NOTICE("decision notice"),
    MINUTES("minutes");

    private final String word;

    Paperwork(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
