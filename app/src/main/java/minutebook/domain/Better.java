package minutebook.domain;

import java.math.BigDecimal;

/** Which way a measure should move. */
public enum Better {
    HIGHER("higher is better"),
    LOWER("lower is better");

    private final String word;

    Better(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether a value is as good as the aim, or better. */
    public boolean reaches(BigDecimal value, BigDecimal aim) {
        return this == HIGHER ? value.compareTo(aim) >= 0 : value.compareTo(aim) <= 0;
    }
}
