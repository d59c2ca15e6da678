package minutebook.domain;

/** How a person took part in a meeting. */
public enum Presence {
    PRESENT("present"),
    APOLOGIES("apologies"),
    DEPUTY("deputy sent"),
    ABSENT("absent");

    private final String word;

    Presence(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether somebody took part, in person or through a deputy. */
    public boolean counts() {
        return this == PRESENT || this == DEPUTY;
    }
}
