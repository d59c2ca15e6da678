package minutebook.domain;

/** What a monitoring visit says of an area: met, progressing, or not yet to be expected. */
public enum VisitProgress {
    MET("met"),
    PROGRESSING("progressing"),
    NOT_YET_EXPECTED("not yet expected");

    private final String word;

    VisitProgress(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
