package minutebook.domain;

/** How far a reading can be believed. */
public enum Quality {
    SOUND("sound"),
    SUSPECT("suspect"),
    KNOWN_WRONG("known wrong");

    private final String word;

    Quality(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
