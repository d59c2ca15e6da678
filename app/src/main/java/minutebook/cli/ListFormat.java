package minutebook.cli;

import java.util.Locale;

/** How a list is printed: for people, for spreadsheets or for programs. */
enum ListFormat {
    TABLE,
    CSV,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
