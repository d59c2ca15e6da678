package minutebook.domain;

/** What an update of an action did to it. */
public enum UpdateKind {
    SAID("said"),
    REPORTED("reported done"),
    ACCEPTED("accepted"),
    EXTENSION_ASKED("extension asked for"),
    EXTENDED("extended"),
    PARKED("parked"),
    RESUMED("resumed"),
    DROPPED("dropped");

    private final String word;

    UpdateKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
