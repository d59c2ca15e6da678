package minutebook.domain;

/** What a progress note tells. */
public enum ProgressKind {
    PROGRESS("progress"),
    ACHIEVEMENT("achievement"),
    CONCERN("concern"),
    CHILDS_VOICE("child’s voice");

    private final String word;

    ProgressKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
