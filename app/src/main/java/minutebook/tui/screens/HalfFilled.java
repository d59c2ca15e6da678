package minutebook.tui.screens;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A half-filled form as it is kept on the disk: each field on a line of its own.
 *
 * @param title what the form is for, or "" where its place says so
 */
record HalfFilled(String title, Map<String, String> values) {
    /** Whether a draft is that of a form, rather than of a line. */
    static boolean isIn(String draft) {
        return draft.indexOf('\n') >= 0;
    }

    static HalfFilled read(String draft) {
        Map<String, String> values = new LinkedHashMap<>();
        draft.lines()
                .map(line -> line.split("=", 2))
                .filter(field -> field.length == 2)
                .forEach(field -> values.putIfAbsent(field[0], field[1]));
        String title = values.remove("");
        return new HalfFilled(title == null ? "" : title, values);
    }

    /** As it is kept; "" when no field has been filled in. */
    String text() {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder(title.isEmpty() ? "" : "=" + title + "\n");
        values.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString();
    }
}
