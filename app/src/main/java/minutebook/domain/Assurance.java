package minutebook.domain;

/** How far a progress note is more than somebody's word. */
public enum Assurance {
    REPORTED("reported"),
    EVIDENCED("evidenced"),
    VERIFIED("verified");

    private final String word;

    Assurance(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
