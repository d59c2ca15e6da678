package minutebook.domain;

import java.util.List;

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

    /** Whether items of this kind come at the end of an agenda, and new ones before them. */
    public boolean isLast() {
        return this == ANY_OTHER || this == CLOSING;
    }

    /** How many items of an agenda come before any other business and the closing. */
    public static int beforeLast(List<ItemKind> agenda) {
        return (int) agenda.stream().takeWhile(kind -> !kind.isLast()).count();
    }
}
