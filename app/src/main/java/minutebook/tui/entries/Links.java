package minutebook.tui.entries;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Outcome;
import minutebook.domain.Recommendation;
import minutebook.domain.Theme;
import minutebook.domain.Worked;
import minutebook.tui.parts.Field;

/** What an entry is about and whether it worked, as the fields of a form name it. */
public final class Links {
    private Links() {}

    static Field outcomeField(Map<String, String> values) {
        return Field.text("outcome", "Outcome", EntrySort.value(values, "outcome"))
                .explained("Such as 1.2; may be empty.");
    }

    static Field recommendationField(Map<String, String> values) {
        return Field.text("recommendation", "Recommendation", EntrySort.value(values, "recommendation"))
                .explained("Its number; may be empty.");
    }

    static Optional<Outcome> outcome(Map<String, String> values, Around around) {
        return given(values, "outcome").map(ref -> around.plan().outcome(ref.replaceFirst("^#?[Oo]", "")));
    }

    static Optional<Theme> theme(Map<String, String> values, Around around) {
        return given(values, "theme").map(number -> around.plan().theme(number.replaceFirst("^#?[Tt]", "")));
    }

    static Optional<Recommendation> recommendation(Map<String, String> values, Around around) {
        return given(values, "recommendation")
                .map(number -> around.plan().recommendation(number.replaceFirst("^#?[Rr](?=\\d)", "")));
    }

    public static Field workedField(Map<String, String> values) {
        return Field.choice(
                "worked",
                "Did it work",
                EntrySort.value(values, "worked"),
                Arrays.stream(Worked.values()).map(Worked::word).toList());
    }

    public static Worked worked(Map<String, String> values) {
        return Arrays.stream(Worked.values())
                .filter(worked -> worked.word().equals(EntrySort.value(values, "worked")))
                .findFirst()
                .orElse(Worked.NOT_KNOWN);
    }

    private static Optional<String> given(Map<String, String> values, String name) {
        return Optional.of(EntrySort.value(values, name).strip()).filter(text -> !text.isEmpty());
    }
}
