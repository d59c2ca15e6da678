package minutebook.domain;

/** Which way a measure should move. */
public enum Better {
    HIGHER("higher is better"),
    LOWER("lower is better");

    private final String word;

    Better(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
