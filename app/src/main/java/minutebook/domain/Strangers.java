package minutebook.domain;

/** What somebody may do whom the board does not know. */
public enum Strangers {
    WRITE("everything"),
    READ("read");

    private final String word;

    Strangers(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
