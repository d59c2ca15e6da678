package minutebook.domain;

/** Whether what was asked or raised did any good. */
public enum Worked {
    NOT_KNOWN("not known yet"),
    NO("no"),
    PARTLY("partly"),
    YES("yes");

    private final String word;

    Worked(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
