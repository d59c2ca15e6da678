package minutebook.tui.entries;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.change.Change;
import minutebook.change.EditEscalation;
import minutebook.change.EntryKind;
import minutebook.change.EscalationMatter;
import minutebook.domain.Entry;
import minutebook.domain.EscalationEntry;
import minutebook.domain.EscalationLevel;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;
import minutebook.view.ActionRow;

/** That an action, an outcome, a challenge or the item's own matter is taken higher. */
final class EscalationSort extends EntrySort {
    EscalationSort() {
        super(EntryKind.ESCALATION, "A05-02 to chief-officers the executive group because it is late again");
    }

    @Override
    public Entry read(String line, Around around) {
        return EscalationEntry.read(line);
    }

    /** What the first word could name, and after “to” the levels. */
    @Override
    public List<String> completions(String line, Around around) {
        String last = line.substring(line.lastIndexOf(' ') + 1);
        if (last.isEmpty()) {
            return List.of();
        }
        if (line.equals(last)) {
            return Stream.concat(
                            around.known().actions().stream().map(ActionRow::ref),
                            around.plan().outcomes().stream().map(outcome -> "O" + outcome.ref()))
                    .filter(name -> name.startsWith(last.toUpperCase(Locale.ROOT)))
                    .toList();
        }
        return line.matches("(?i)(?:.* )?to \\S+")
                ? EscalationEntry.names().stream()
                        .filter(name -> name.startsWith(last.toLowerCase(Locale.ROOT)))
                        .toList()
                : List.of();
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        EscalationEntry escalation = (EscalationEntry) entry;
        return Map.of(
                "matter", escalation.matter(),
                "level", escalation.level().map(EscalationLevel::word).orElse(""),
                "to", escalation.to(),
                "because", escalation.because());
    }

    /** What is on record already stays about what it is about. */
    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        Field level = Field.choice(
                "level",
                "How high",
                value(values, "level"),
                Arrays.stream(EscalationLevel.values())
                        .map(EscalationLevel::word)
                        .toList());
        Field to = Field.text("to", "To", value(values, "to")).explained("Where it goes; the level itself when empty.");
        Field because = Field.text("because", "Because", value(values, "because"));
        return values.containsKey("recorded")
                ? List.of(level, to, because)
                : List.of(
                        Field.text("matter", "About", value(values, "matter"))
                                .explained("A05-02, O1.2 or last challenge; empty for the item’s own matter."),
                        level,
                        to,
                        because);
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("matter", () -> matter(values, around));
        trials.put("because", () -> required(value(values, "because"), Reason.NO_REASON, "Say why it goes higher."));
        return trials;
    }

    private static EscalationMatter matter(Map<String, String> values, Around around) {
        return EscalationMatter.of(
                value(values, "matter"),
                around.plan(),
                around.known().challenges(),
                ref -> around.known().actions().stream()
                        .filter(row -> row.ref().equalsIgnoreCase(ref))
                        .findFirst()
                        .map(row -> row.action().id())
                        .orElseThrow(() -> new Refused(
                                Reason.NOT_FOUND, "The board waits for no action " + ref + ": see the action log.")));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        EscalationLevel level = EscalationEntry.level(
                value(values, "level").isEmpty() ? EscalationLevel.SPONSOR.word() : value(values, "level"));
        String to = value(values, "to").isBlank() ? level.word() : value(values, "to");
        String because = value(values, "because");
        return editing.<Change>map(id -> new EditEscalation(id, level, to, because))
                .orElseGet(() -> matter(values, around)
                        .to(
                                around.item(),
                                new EscalationEntry("", Optional.of(level), to, because, List.of()),
                                around.dates().today()));
    }
}
