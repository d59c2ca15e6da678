package minutebook.domain;

/** What a note at the table is. */
public enum NoteKind {
    SAID("said"),
    GOOD_PRACTICE("good practice");

    private final String word;

    NoteKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
