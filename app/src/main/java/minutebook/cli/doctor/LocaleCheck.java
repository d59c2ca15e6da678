package minutebook.cli.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The locale: are letters beyond English written and read as UTF-8, on the terminal and in the names of files? */
final class LocaleCheck implements Check {
    private static final String ABOUT = "locale";
    private static final Set<String> UTF8 = Set.of("utf-8", "utf8");

    @Override
    public List<Finding> look(Case one) {
        if (!UTF8.contains(one.java().encoding().toLowerCase(Locale.ROOT))) {
            return List.of(Finding.wrong(
                    ABOUT,
                    "Names of files are read as " + one.java().encoding() + ", so that those with other letters than"
                            + " English ones cannot be opened.",
                    "Install a UTF-8 locale and set it: export LANG=C.UTF-8"));
        }
        String locale = one.variable("MINUTEBOOK_LOCALE");
        String charset =
                locale.replaceFirst("^[^.]*\\.?", "").replaceFirst("@.*$", "").toLowerCase(Locale.ROOT);
        if (!charset.isEmpty() && !UTF8.contains(charset)) {
            return List.of(Finding.warning(
                    ABOUT,
                    "The session is set to " + locale + ", and Minutebook writes UTF-8.",
                    "export LANG=en_GB.UTF-8, and let the terminal show UTF-8."));
        }
        return List.of(Finding.ok(
                ABOUT, (locale.isEmpty() ? "No language is set" : "The language is " + locale) + "; UTF-8 is used."));
    }
}
