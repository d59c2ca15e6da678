package minutebook.domain;

/** Whether somebody came or went. */
public enum Way {
    ARRIVED("arrived"),
    LEFT("left");

    private final String word;

    Way(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Refuses what is neither of the two. */
    public static Way parse(String typed) {
        for (Way way : values()) {
            if (way.word.equalsIgnoreCase(typed.strip())) {
                return way;
            }
        }
        throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Say whether they arrived or left.");
    }
}
