package minutebook.domain;

/** The status of an outcome: blue is delivered and evidenced, then green, amber and red. */
public enum Brag {
    BLUE("Blue", "delivered, with evidence"),
    GREEN("Green", "on course"),
    AMBER("Amber", "at risk"),
    RED("Red", "off course");

    private final String word;
    private final String meaning;

    Brag(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    /** Reads a status as typed: the word or its first letter. */
    public static Brag parse(String text) {
        for (Brag brag : values()) {
            if (brag.word.equalsIgnoreCase(text.strip())
                    || brag.word.substring(0, 1).equalsIgnoreCase(text.strip())) {
                return brag;
            }
        }
        throw new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Give the status as blue, green, amber or red; " + Words.quoted(text) + " is none of them.");
    }
}
