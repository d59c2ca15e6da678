package minutebook.domain;

/** When an action may be closed, or dropped. */
public enum ClosingRule {
    AT_A_MEETING("only at a meeting"),
    BETWEEN_MEETINGS("between meetings as well");

    private final String word;

    ClosingRule(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
