package minutebook.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                LinkedBoardPart,
                MeasurePart,
                MilestonePart,
                OutcomePart,
                PersonPart,
                ReadingPart,
                RecommendationPart,
                ReportDuePart,
                RiskPart,
                SourcePart,
                ThemePart {
    /** How many keys a refusal names. */
    private static final int NAMED = 12;

    /** How many letters of keys a refusal names, when keys are long. */
    private static final int ROOM = 150;

    private static final List<String> GISTS =
            List.of("title", "statement", "what", "event", "text", "summary", "post", "name", "area", "value");

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
        return checked(make(id, board, Optional.empty(), filled, others.size() + 1), others, filled.plan());
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
        return checked(make(before.id(), board, Optional.of(before), typed, 0), others, typed.plan());
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

    private E checked(E made, List<E> others, Plan plan) {
        unique(made).ifPresent(key -> others.stream()
                .filter(other -> !other.id().equals(made.id()))
                .filter(other -> unique(other).filter(key::equalsIgnoreCase).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            Reason.DUPLICATE,
                            "There is already " + (noun.matches("[aeiou].*") ? "an " : "a ") + noun + " "
                                    + Words.quoted(key(made, plan)) + ": give another name or number.");
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

    /**
     * The one of that key, or the only one whose key ends so after its stroke; refuses when there is none, naming those
     * that are most like it.
     */
    public final E named(String typed, List<E> entities, Plan plan) {
        String wanted = typed.strip();
        Map<String, E> byKey = byKey(entities, plan);
        return byKey.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> onlyOne(wanted, byKey))
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND,
                        "There is no " + noun + " " + Words.quoted(wanted) + ": " + others(wanted, byKey) + "."));
    }

    private static <E> Optional<E> onlyOne(String wanted, Map<String, E> byKey) {
        List<E> ending = byKey.entrySet().stream()
                .filter(entry -> endsSo(entry.getKey(), wanted))
                .map(Map.Entry::getValue)
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private static boolean endsSo(String key, String wanted) {
        return key.toLowerCase(Locale.ROOT).endsWith("/" + wanted.toLowerCase(Locale.ROOT));
    }

    private static String others(String wanted, Map<String, ?> byKey) {
        if (byKey.isEmpty()) {
            return "none has been added yet";
        }
        String parent = wanted.replaceFirst("[/.].*", "").toLowerCase(Locale.ROOT);
        List<String> near = byKey.keySet().stream()
                .filter(key -> endsSo(key, wanted)
                        || (!parent.isEmpty() && key.toLowerCase(Locale.ROOT).startsWith(parent)))
                .toList();
        List<String> named = near.isEmpty() ? List.copyOf(byKey.keySet()) : near;
        List<String> shown = new ArrayList<>();
        for (int length = 0; shown.size() < named.size() && shown.size() < NAMED && length < ROOM; ) {
            shown.add(Words.line(named.get(shown.size())));
            length += shown.get(shown.size() - 1).length();
        }
        int more = named.size() - shown.size();
        return "they are " + String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    /** The words by which people know one: its title, statement or what happened; empty where its key says it all. */
    public final String gist(E entity, Plan plan) {
        Map<String, String> said = said(entity, plan);
        return GISTS.stream()
                .map(name -> said.getOrDefault(name, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
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
