package minutebook.domain;

/** How high a matter is taken, lowest first. */
public enum EscalationLevel {
    SPONSOR("the sponsor"),
    CHIEF_OFFICERS("the chief officers"),
    GOVERNING_BODIES("the governing bodies"),
    OUTSIDE("the regulator or the department");

    private final String word;

    EscalationLevel(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
