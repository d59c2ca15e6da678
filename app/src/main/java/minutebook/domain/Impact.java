package minutebook.domain;

/** What difference has been seen. */
public enum Impact {
    TOO_NEW("too new to judge"),
    NONE_SEEN("none seen"),
    EARLY("early"),
    SUSTAINED("sustained");

    private final String word;

    Impact(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
