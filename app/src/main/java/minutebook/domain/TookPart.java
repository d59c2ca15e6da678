package minutebook.domain;

/** How an agency took part in one meeting: the best that can be said of it. */
public enum TookPart {
    MEMBER("M", "member"),
    DEPUTY("d", "deputy"),
    APOLOGIES("a", "apologies"),
    ABSENT("–", "absent");

    private final String mark;
    private final String word;

    TookPart(String mark, String word) {
        this.mark = mark;
        this.word = word;
    }

    /** One letter for it, where many meetings stand side by side. */
    public String mark() {
        return mark;
    }

    public String word() {
        return word;
    }
}
