package minutebook.domain;

/** Whether a paper is still the one that was linked. */
public enum PaperState {
    AS_LINKED("as linked"),
    CHANGED("changed since"),
    MISSING("missing"),
    ON_THE_WEB("on the web"),
    /** A file of the host, which is not looked at for somebody from afar. */
    ON_THE_HOST("on the host");

    private final String word;

    PaperState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
