package minutebook.domain;

/** When an action may be closed. */
public enum ClosingRule {
    AT_A_MEETING("only at a meeting"),
    BETWEEN_MEETINGS("by the chair between meetings as well");

    private final String word;

    ClosingRule(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
