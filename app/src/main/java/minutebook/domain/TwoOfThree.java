package minutebook.domain;

/** Which points of three a process behaviour chart asks to be on one side of the mean when two are near a limit. */
public enum TwoOfThree {
    ALL_THREE("all three on one side of the mean"),
    ONLY_THE_TWO("only the two near the limit on one side");

    private final String word;

    TwoOfThree(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
