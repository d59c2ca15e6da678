package minutebook.domain;

/** What an agenda item is for. */
public enum ItemKind {
    OPENING("opening"),
    MINUTES("minutes of the last meeting"),
    MATTERS_ARISING("matters arising"),
    ACTION_LOG("action log"),
    THEME("theme"),
    REPORT("report"),
    CONSENT("consent agenda"),
    DISCUSSION("discussion"),
    ANY_OTHER("any other business"),
    CLOSING("closing");

    private final String word;

    ItemKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
