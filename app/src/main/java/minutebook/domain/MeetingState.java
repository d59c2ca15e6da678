package minutebook.domain;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED("planned"),
    PAPERS_OUT("papers out"),
    IN_SESSION("in session"),
    HELD("held"),
    CIRCULATED("circulated"),
    APPROVED("approved");

    private final String word;

    MeetingState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
