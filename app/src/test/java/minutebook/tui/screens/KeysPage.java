package minutebook.tui.screens;

import java.util.List;
import java.util.stream.Collectors;
import minutebook.tui.Hint;

/** KEYS.md: what every key does on every screen, made from the hints that the screens themselves show. */
final class KeysPage {
    private static final String HEAD =
            """
            # Keys

            Made from the screens themselves; `?` shows the same list for the screen in sight, with why a key is off at
            present, and Enter there does what the chosen key does.

            Everywhere: the arrow keys or `j` and `k` move, `PgUp` and `PgDn` by a screenful, `Home` and `End` or `g`
            and `G` to the ends; `Ctrl-L` draws the screen again; `Ctrl-Z` goes to the shell until `fg`.

            While typing: `Ctrl-A` and `Ctrl-E` go to the ends of the line, `Ctrl-Left` and `Ctrl-Right` by a word;
            `Ctrl-W` clears the word before the cursor, `Ctrl-U` all before it, `Ctrl-K` all after it. In a form `Tab`,
            `Shift-Tab`, `↑` and `↓` go from field to field; `←`, `→` or a first letter choose among ‹ choices ›.
            `Esc` keeps what is half typed as a draft, which the same key brings back; `Ctrl-G` in it starts afresh.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    /** Adds a section for the screen in sight. */
    KeysPage with(String title, BoardScreens at) {
        List<Hint> hints = at.session().screen().hints();
        page.append("\n## ").append(title).append("\n\n| Key | Name | What it does |\n|---|---|---|\n");
        page.append(hints.stream().map(KeysPage::row).collect(Collectors.joining()));
        return this;
    }

    private static String row(Hint hint) {
        String help = hint.help().equals(hint.label()) ? "" : hint.help();
        return "| `" + hint.key().label() + "` | " + hint.label() + " | " + help + " |\n";
    }

    String text() {
        return page.toString();
    }
}
