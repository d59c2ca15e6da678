package minutebook.domain;

/** What evidence a progress note rests on. */
public enum EvidenceKind {
    RECORDS("records"),
    DATA("data"),
    AUDIT("audit"),
    OBSERVATION("observation"),
    CHILDS_VOICE("child’s voice"),
    EXTERNAL("external review");

    private final String word;

    EvidenceKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether it comes from others than those who report: not what they count or file themselves. */
    public boolean comesFromOutside() {
        return this != RECORDS && this != DATA;
    }
}
