package minutebook.tui.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.DeclareInterest;
import minutebook.change.EditInterest;
import minutebook.change.EntryKind;
import minutebook.domain.Entry;
import minutebook.domain.InterestEntry;
import minutebook.domain.Person;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** What somebody declares in an item, and whether they withdraw from it. */
final class InterestSort extends EntrySort {
    private static final String YES = "yes";
    private static final String NO = "no";

    InterestSort() {
        super(EntryKind.INTEREST, "@dcs Governor of the school, withdrew");
    }

    @Override
    public Entry read(String line, Around around) {
        return InterestEntry.read(line, around.plan());
    }

    @Override
    public List<String> completions(String line, Around around) {
        return People.completions(line, around);
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        InterestEntry interest = (InterestEntry) entry;
        return Map.of(
                "person", interest.person().map(Person::key).orElse(""),
                "nature", interest.nature(),
                "withdrew", interest.withdrew() ? YES : NO);
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                People.field(value(values, "person"), around),
                Field.text("nature", "Interest", value(values, "nature")),
                Field.choice("withdrew", "Withdrew", value(values, "withdrew"), List.of(NO, YES))
                        .explained("Who withdraws takes no part in the item and does not count for its quorum."));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("person", () -> People.named(value(values, "person"), around));
        trials.put("nature", () -> required(value(values, "nature"), Reason.BLANK, "Say what the interest is."));
        return trials;
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String person = People.named(value(values, "person"), around).id();
        String nature = value(values, "nature");
        boolean withdrew = value(values, "withdrew").equals(YES);
        return editing.<Change>map(id -> new EditInterest(id, person, nature, withdrew))
                .orElseGet(() -> new DeclareInterest(around.item(), person, nature, withdrew));
    }
}
