package minutebook.domain.smart;

/** What SMART stands for. */
public enum Letter {
    SPECIFIC("Specific"),
    MEASURABLE("Measurable"),
    ACHIEVABLE("Achievable"),
    RELEVANT("Relevant"),
    TIME_BOUND("Time-bound");

    private final String word;

    Letter(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
