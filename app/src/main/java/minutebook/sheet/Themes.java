package minutebook.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Theme;
import minutebook.domain.plan.PlanParts;

/** The themes of a sheet: in a column, whose merged cells go on downwards, or as rows that stand above their outcomes. */
final class Themes {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?is)(?:theme|strand|workstream|priority(?: area)?|area|section)?\\s*(\\d{1,3})\\s*[.:)–-]?\\s+(.+)");
    private static final Pattern HEADING =
            Pattern.compile("(?is)(?:theme|strand|workstream|priority(?: area)?|area|section)\\b.*");

    private final PlanSheet sheet;
    private final PlanDraft draft;
    private Optional<Theme> current = Optional.empty();

    Themes(PlanSheet sheet, PlanDraft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    /** Whether a row is nothing but the name of a theme. */
    boolean isHeading(PlanRow row) {
        if (row.onlyColumn().isEmpty()) {
            return false;
        }
        boolean inColumn = row.has(Target.THEME);
        boolean said = row.maps(Target.THEME)
                ? inColumn
                : !row.has(Target.STATEMENT) && !row.has(Target.STEP) && !row.has(Target.MEASURE);
        return said || HEADING.matcher(text(row)).matches();
    }

    /** Goes on under the theme that a row names; gives what became of the row. */
    String heading(PlanRow row) {
        Theme theme = named(text(row));
        current = Optional.of(theme);
        return "Theme " + theme.number() + ", " + theme.title() + ": what follows belongs to it.";
    }

    /** The theme of a row: the one in its cell, else that of the row above, else one named after the sheet. */
    Theme of(PlanRow row) {
        if (row.has(Target.THEME)) {
            current = Optional.of(named(row.text(Target.THEME)));
        }
        if (current.isEmpty()) {
            current = Optional.of(named(sheet.grid().name()));
        }
        return current.get();
    }

    private static String text(PlanRow row) {
        return row.cells().values().iterator().next();
    }

    private Theme named(String text) {
        Matcher form = NUMBERED.matcher(text.strip());
        boolean numbered = form.matches();
        String number = numbered ? form.group(1).replaceFirst("^0+(?=.)", "") : text.strip();
        String title = numbered ? form.group(2).strip() : text.strip();
        List<Theme> themes = draft.plan().themes();
        Optional<Theme> there = themes.stream()
                .filter(theme ->
                        theme.title().equalsIgnoreCase(title) || theme.title().equalsIgnoreCase(text.strip()))
                .findFirst()
                .or(() -> themes.stream()
                        .filter(theme ->
                                !numbered && String.valueOf(theme.number()).equals(number))
                        .findFirst());
        return there.orElseGet(() -> made(title, numbered ? number : ""));
    }

    private Theme made(String title, String number) {
        Map<String, String> values = new HashMap<>();
        values.put("title", title);
        boolean free = draft.every(Theme.class).stream()
                .noneMatch(theme -> String.valueOf(theme.number()).equals(number));
        if (!number.isEmpty() && free) {
            values.put("number", number);
        }
        return draft.add(PlanParts.THEME, values);
    }
}
