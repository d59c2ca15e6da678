package minutebook.domain;

/** How far an action has come. */
public enum ActionState {
    OPEN("open"),
    REPORTED_DONE("reported done"),
    CLOSED("closed"),
    DROPPED("dropped");

    private final String word;

    ActionState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether the board still waits for it. */
    public boolean isPending() {
        return this == OPEN || this == REPORTED_DONE;
    }
}
