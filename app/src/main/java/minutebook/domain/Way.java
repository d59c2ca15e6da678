package minutebook.domain;

/** Whether somebody came or went. */
public enum Way {
    ARRIVED("arrived"),
    LEFT("left");

    private final String word;

    Way(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
