package minutebook.domain.statistics;

/** The rules of the chart, in the order in which they are asked of a point. */
public enum Rule {
    OUTSIDE("a point outside a limit"),
    TREND("a run of readings one way"),
    NEAR_LIMIT("two of three readings near a limit"),
    ONE_SIDE("a run of readings on one side of the average");

    private final String word;

    Rule(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
