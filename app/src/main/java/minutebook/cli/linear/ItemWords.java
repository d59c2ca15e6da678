package minutebook.cli.linear;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Numbers;
import minutebook.domain.Plan;

/**
 * What a line says of an item of the agenda: {@code Annual report 15 theme 1 by @dcs}. After the title the rest may come in
 * any order.
 *
 * @param title empty where none is given
 * @param theme the number of the theme as it is typed, or “none”
 * @param presenter the key of the person, or “none”
 */
record ItemWords(String title, Optional<String> minutes, Optional<String> theme, Optional<String> presenter) {
    private static final String NONE = "none";
    private static final Pattern THEME = Pattern.compile("(?is)(.*)\\stheme\\s+(\\d+|none)");
    private static final Pattern PRESENTER = Pattern.compile("(?is)(.*)\\sby\\s+(@\\S+|none)");
    private static final Pattern MINUTES = Pattern.compile("(?is)(.*)\\s([-+]?\\d+)(?:\\s+minutes)?");

    static ItemWords read(String line) {
        return new ItemWords(" " + line.strip(), Optional.empty(), Optional.empty(), Optional.empty()).parted();
    }

    /** Takes one part after the other from the end of the title, each once. */
    private ItemWords parted() {
        Matcher about = THEME.matcher(title);
        if (theme.isEmpty() && about.matches()) {
            return new ItemWords(about.group(1), minutes, Optional.of(about.group(2)), presenter).parted();
        }
        Matcher by = PRESENTER.matcher(title);
        if (presenter.isEmpty() && by.matches()) {
            return new ItemWords(by.group(1), minutes, theme, Optional.of(by.group(2))).parted();
        }
        Matcher time = MINUTES.matcher(title);
        if (minutes.isEmpty() && time.matches()) {
            return new ItemWords(time.group(1), Optional.of(time.group(2)), theme, presenter).parted();
        }
        return new ItemWords(title.strip(), minutes, theme, presenter);
    }

    int minutes(int otherwise) {
        return minutes.map(typed -> Numbers.count("minutes", typed)).orElse(otherwise);
    }

    /** The id of the theme; “none” takes it away. Refuses one that is not there. */
    Optional<String> theme(Plan plan, Optional<String> otherwise) {
        return named(theme, otherwise, typed -> plan.theme(typed).id());
    }

    /** The id of the presenter; “none” takes it away. Refuses somebody who is not there. */
    Optional<String> presenter(Plan plan, Optional<String> otherwise) {
        return named(
                presenter, otherwise, typed -> plan.person(typed.substring(1)).id());
    }

    private static Optional<String> named(
            Optional<String> typed, Optional<String> otherwise, Function<String, String> reading) {
        return typed.isEmpty()
                ? otherwise
                : typed.filter(name -> !name.equalsIgnoreCase(NONE)).map(reading);
    }
}
