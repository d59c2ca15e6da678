package minutebook.domain;

import java.math.BigDecimal;

/** What a measure is compared with: England, neighbours. */
public record Comparator(String id, String measure, String name, String period, BigDecimal value, String reference)
        implements Entity {
    public Comparator {
        name = Words.title("comparator", name);
        period = Words.optional("period", period);
        Numbers.value("comparator's value", value);
        reference = Words.optional("reference", reference);
    }
}
