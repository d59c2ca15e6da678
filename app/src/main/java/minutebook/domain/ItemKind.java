package minutebook.domain;

/** What an agenda item is for. */
public enum ItemKind {
    OPENING("opening"),
    MINUTES("minutes of the last meeting"),
    ACTION_LOG("action log"),
    THEME("theme"),
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
