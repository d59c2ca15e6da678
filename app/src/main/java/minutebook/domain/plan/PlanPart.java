package minutebook.domain.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Entity;
import minutebook.domain.Placed;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Retirable;
import minutebook.domain.Words;

/** One kind of thing that a plan is made of: its fields, how it is named, and how it is made of what was filled in. */
public abstract sealed class PlanPart<E extends Entity>
        permits AgencyPart,
                AreaProgressPart,
                BoardPart,
                BoardRulesPart,
                ComparatorPart,
                FindingPart,
                JudgementPart,
                MeasurePart,
                MilestonePart,
                OutcomePart,
                PersonPart,
                ReadingPart,
                RecommendationPart,
                RiskPart,
                SourcePart,
                ThemePart {
    private final Class<E> type;
    private final String noun;
    private final String plural;
    private final List<PlanField> fields;

    PlanPart(Class<E> type, String noun, String plural, List<PlanField> fields) {
        this.type = type;
        this.noun = noun;
        this.plural = plural;
        this.fields = List.copyOf(fields);
    }

    public final Class<E> type() {
        return type;
    }

    /** What one of them is called: {@code outcome}. */
    public final String noun() {
        return noun;
    }

    public final String plural() {
        return plural;
    }

    public final List<PlanField> fields() {
        return fields;
    }

    public final boolean isRetirable() {
        return Retirable.class.isAssignableFrom(type);
    }

    /** Whether people can put them in another order. */
    public final boolean isPlaced() {
        return Placed.class.isAssignableFrom(type);
    }

    /** How one is named on the command line, such as {@code 2.1}; not always unique. */
    public abstract String key(E entity, Plan plan);

    /** How a sentence names one: “Outcome 2.1”. */
    public abstract String title(E entity, Plan plan);

    /** What its fields hold, as they would be typed. */
    public abstract Map<String, String> said(E entity, Plan plan);

    /**
     * Makes one of what was filled in.
     *
     * @param board the board whose plan it is part of
     * @param before what it was, where it is changed
     * @param place its order, where it is new
     */
    protected abstract E make(String id, String board, Optional<E> before, Filled filled, int place);

    /** Fills in what can be known without being typed, such as the next number. */
    protected Filled completed(Filled filled, List<E> others) {
        return filled;
    }

    /** What must be different in each; empty where two may be alike. */
    protected Optional<String> unique(E entity) {
        return Optional.empty();
    }

    /** The group within which one has its order: the outcomes of a theme. */
    public String group(E entity) {
        return "";
    }

    /** A new one; refuses what is missing, cannot be meant or is there already. */
    public final E added(String id, String board, Filled typed, List<E> others) {
        Filled filled = completed(typed, others);
        fields.stream()
                .filter(field -> field.required() && !filled.has(field.name()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refused(Reason.BLANK, "Give the " + noun + "’s " + lower(missing.label()) + ".");
                });
        return checked(make(id, board, Optional.empty(), filled, others.size() + 1), others);
    }

    /** One with some of its fields filled in anew. */
    public final E changed(E before, String board, Filled typed, List<E> others) {
        fields.stream()
                .filter(field ->
                        field.required() && typed.text(field.name(), "-").isEmpty())
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refused(Reason.BLANK, "Give the " + noun + "’s " + lower(missing.label()) + ".");
                });
        return checked(make(before.id(), board, Optional.of(before), typed, 0), others);
    }

    /**
     * What is wrong with what is filled in so far, by the field's name: each field alone, and when all is well with
     * those, the whole.
     */
    public final Map<String, String> complaints(Filled typed, String board, Optional<E> before, List<E> others) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (PlanField field : fields) {
            try {
                typed.check(field);
            } catch (Refused refused) {
                complaints.put(field.name(), refused.sentence());
            }
        }
        if (complaints.isEmpty()) {
            try {
                if (before.isPresent()) {
                    changed(before.get(), board, typed, others);
                } else {
                    added("new", board, typed, others);
                }
            } catch (Refused refused) {
                complaints.put(blamed(typed, refused).name(), refused.sentence());
            }
        }
        return complaints;
    }

    /** The field that a refusal of the whole is shown under: a required one that is empty, else the last. */
    private PlanField blamed(Filled typed, Refused refused) {
        return fields.stream()
                .filter(field -> refused.sentence().toLowerCase(Locale.ROOT).contains(lower(field.label())))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.required() && !typed.has(field.name()))
                        .findFirst())
                .orElse(fields.get(fields.size() - 1));
    }

    private E checked(E made, List<E> others) {
        unique(made).ifPresent(key -> others.stream()
                .filter(other -> !other.id().equals(made.id()))
                .filter(other -> unique(other).filter(key::equalsIgnoreCase).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            Reason.DUPLICATE,
                            "There is " + noun + " “" + Words.line(key) + "” already: give another name or number.");
                }));
        return made;
    }

    /** Those of a list by their keys, told apart by a number where several have one key: {@code key~2}. */
    public final Map<String, E> byKey(List<E> entities, Plan plan) {
        Map<String, E> byKey = new LinkedHashMap<>();
        for (E entity : entities) {
            String key = key(entity, plan);
            String name = key;
            for (int n = 2; byKey.containsKey(name); n++) {
                name = key + "~" + n;
            }
            byKey.put(name, entity);
        }
        return byKey;
    }

    /** The one of that key; refuses when there is none. */
    public final E named(String typed, List<E> entities, Plan plan) {
        String wanted = typed.strip();
        Map<String, E> byKey = byKey(entities, plan);
        return byKey.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND,
                        "There is no " + noun + " “" + Words.line(wanted) + "”: "
                                + (byKey.isEmpty()
                                        ? "none has been added yet."
                                        : "they are "
                                                + byKey.keySet().stream()
                                                        .limit(12)
                                                        .collect(Collectors.joining(", "))
                                                + (byKey.size() > 12
                                                        ? " and " + (byKey.size() - 12) + " more."
                                                        : "."))));
    }

    static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** A value as it would be typed. */
    static String typed(Optional<?> value) {
        return value.map(PlanPart::typed).orElse("");
    }

    private static String typed(Object value) {
        if (value instanceof Enum<?> constant) {
            return PlanField.slug(constant);
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    static String yesNo(boolean truth) {
        return truth ? "yes" : "no";
    }
}
