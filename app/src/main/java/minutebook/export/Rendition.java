package minutebook.export;

/** Whom a paper is for. */
public enum Rendition {
    /** The board: everything. */
    MEMBERS("members, with what was private"),
    /** Everybody: nothing of what the board considered in private. */
    PUBLIC("the public, without what was private");

    private final String word;

    Rendition(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What marks the names of their files. */
    String suffix() {
        return this == PUBLIC ? "-public" : "";
    }

    /** What of a document they are given. */
    Document of(Document document) {
        return this == PUBLIC ? document.inPublic() : document;
    }
}
