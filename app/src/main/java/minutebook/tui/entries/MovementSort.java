package minutebook.tui.entries;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.EditMovement;
import minutebook.change.EntryKind;
import minutebook.change.RecordMovement;
import minutebook.domain.Entry;
import minutebook.domain.MovementEntry;
import minutebook.domain.Person;
import minutebook.domain.Way;
import minutebook.tui.parts.Field;

/** Who arrives or leaves while the meeting goes on. */
final class MovementSort extends EntrySort {
    MovementSort() {
        super(EntryKind.MOVEMENT, "@dcs left");
    }

    @Override
    public Entry read(String line, Around around) {
        return MovementEntry.read(line, around.plan());
    }

    @Override
    public List<String> completions(String line, Around around) {
        return People.completions(line, around);
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        MovementEntry movement = (MovementEntry) entry;
        return Map.of(
                "person", movement.person().map(Person::key).orElse(""),
                "way", movement.way().orElse(Way.ARRIVED).word());
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                People.field(value(values, "person"), around),
                Field.choice(
                        "way",
                        "Way",
                        value(values, "way"),
                        Arrays.stream(Way.values()).map(Way::word).toList()));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        return Map.of("person", () -> People.named(value(values, "person"), around));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String person = People.named(value(values, "person"), around).id();
        Way way = Way.parse(value(values, "way"));
        return editing.<Change>map(id -> new EditMovement(id, person, way))
                .orElseGet(() -> new RecordMovement(around.item(), person, way));
    }
}
