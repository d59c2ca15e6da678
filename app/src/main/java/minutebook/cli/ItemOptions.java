package minutebook.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.ItemKind;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import picocli.CommandLine.Option;

/** The options that say what an item of an agenda, or of the template for agendas, is. */
final class ItemOptions {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "opening, minutes, matters-arising, action-log, theme, report, consent, discussion, any-other or"
                            + " closing (else discussion, or theme with --theme).")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--theme", paramLabel = "N", description = "The theme it is about.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--presenter", paramLabel = "PERSON", description = "Who presents it, as typed after @.")
    private Optional<String> presenter = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "The time it gets (else 10).")
    private int minutes = 10;

    /** The kind that was named. Refuses another word. */
    Optional<ItemKind> kind() {
        return kind.map(ItemOptions::kind);
    }

    /** The id of the theme that was named. */
    Optional<String> theme(Plan plan) {
        return theme.map(plan::theme).map(Theme::id);
    }

    /** The id of the person who was named. */
    Optional<String> presenter(Plan plan) {
        return presenter.map(plan::named).map(Person::id);
    }

    int minutes() {
        return minutes;
    }

    private static ItemKind kind(String typed) {
        return Arrays.stream(ItemKind.values())
                .filter(one -> name(one).equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_UNDERSTOOD,
                        "Give the kind as one of "
                                + Arrays.stream(ItemKind.values())
                                        .map(ItemOptions::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static String name(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
