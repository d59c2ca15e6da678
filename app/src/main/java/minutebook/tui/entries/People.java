package minutebook.tui.entries;

import java.util.List;
import minutebook.domain.Person;
import minutebook.domain.QuickEntry;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Suggestion;

/** How the entries that are about somebody name them. */
final class People {
    private People() {}

    static Field field(String value, Around around) {
        return Field.text("person", "Person", value)
                .explained("A name as typed after @.")
                .suggesting(around.plan().people().stream()
                        .map(person -> new Suggestion(person.key(), person.post()))
                        .toList());
    }

    static List<String> completions(String line, Around around) {
        return line.contains(" ") ? List.of() : QuickEntry.completions(line, around.plan());
    }

    static Person named(String typed, Around around) {
        return around.plan()
                .person(EntrySort.required(typed, Reason.NO_OWNER, "Say who.")
                        .strip()
                        .replaceFirst("^@", ""));
    }
}
