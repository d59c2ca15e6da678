package minutebook.domain;

/** What a person is on the board. */
public enum BoardRole {
    CHAIR("Chair"),
    MEMBER("Member"),
    ADVISER("Adviser"),
    SECRETARY("Secretary"),
    OBSERVER("Observer");

    private final String word;

    BoardRole(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the person counts towards the quorum. */
    public boolean countsForQuorum() {
        return this == CHAIR || this == MEMBER;
    }
}
