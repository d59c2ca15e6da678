package minutebook.export;

import java.util.List;

/** Whom a paper is for. */
public enum Rendition {
    /** The board: everything. */
    MEMBERS("members, with what was private"),
    /** Everybody: nothing of what the board considered in private. */
    PUBLIC("the public, without what was private");

    /** What stands at the head of a document that is not for everybody. */
    static final Block WARNING = new Block.Callout(
            Block.CalloutKind.NOTICE,
            Prose.of(
                    "For members of the board alone: it holds what was considered in private. There is another edition for the"
                            + " public."));

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

    /** What of a document they are given; one that holds what was private says so at its head. */
    Document of(Document document) {
        return switch (this) {
            case PUBLIC -> document.inPublic();
            case MEMBERS -> document.keepsBack() ? document.after(List.of(WARNING)) : document;
        };
    }
}
