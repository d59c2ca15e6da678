package minutebook.domain;

/** What has become of a comment on circulated minutes. */
public enum CommentState {
    OPEN("to be dealt with"),
    ACCEPTED("accepted"),
    NOT_ACCEPTED("not accepted");

    private final String word;

    CommentState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
