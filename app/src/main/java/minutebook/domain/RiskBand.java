package minutebook.domain;

/**
 * How grave a risk is by its score, from 1 to 25: the four bands of the National Patient Safety Agency's “A risk matrix for
 * risk managers” (2008), which public bodies in England use.
 */
public enum RiskBand {
    EXTREME("extreme", 15),
    HIGH("high", 8),
    MODERATE("moderate", 4),
    LOW("low", 1);

    private final String word;
    private final int from;

    RiskBand(String word, int from) {
        this.word = word;
        this.from = from;
    }

    public String word() {
        return word;
    }

    /** The least score of the band. */
    public int from() {
        return from;
    }

    /** The band of a score, likelihood times severity. */
    public static RiskBand of(int score) {
        for (RiskBand band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        throw new IllegalArgumentException("A score is 1 or more.");
    }
}
