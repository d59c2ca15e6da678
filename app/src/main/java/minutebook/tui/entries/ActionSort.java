package minutebook.tui.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddAction;
import minutebook.change.Change;
import minutebook.change.EditAction;
import minutebook.change.EntryKind;
import minutebook.domain.ActionWords;
import minutebook.domain.Entry;
import minutebook.domain.Outcome;
import minutebook.domain.QuickEntry;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** What somebody promises to do by a date. */
final class ActionSort extends EntrySort {
    ActionSort() {
        super(EntryKind.ACTION, "Publish the guide @health due 30 june expect signed-off version");
    }

    @Override
    public Entry read(String line, Around around) {
        return QuickEntry.read(line, around.plan(), around.dates());
    }

    @Override
    public List<String> completions(String line, Around around) {
        return QuickEntry.completions(line, around.plan());
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        QuickEntry action = (QuickEntry) entry;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("what", action.what());
        action.owner().ifPresent(owner -> values.put("owner", owner.key()));
        action.due().ifPresent(due -> values.put("due", due.toString()));
        values.put("expect", action.expectation());
        action.theme()
                .filter(theme -> action.outcome().isEmpty())
                .ifPresent(theme -> values.put("theme", "" + theme.number()));
        action.outcome().ifPresent(outcome -> values.put("outcome", outcome.ref()));
        action.recommendation().ifPresent(one -> values.put("recommendation", one.number()));
        return values;
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("what", "Action", value(values, "what")),
                Field.text("owner", "Owner", value(values, "owner"))
                        .explained("A name as typed after @: " + names(around)),
                Field.text("due", "Due", value(values, "due")).explained("30 june, +2w, friday or next meeting"),
                Field.text("expect", "Expect", value(values, "expect"))
                        .explained("What will be there when it is done."),
                Links.outcomeField(values),
                Field.text("theme", "Theme", value(values, "theme"))
                        .explained("Its number; empty for this item’s theme."),
                Links.recommendationField(values));
    }

    private static String names(Around around) {
        return String.join(
                ", ",
                around.plan().people().stream().map(person -> person.key()).toList());
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("what", () -> required(value(values, "what"), Reason.BLANK, "Say what is to be done."));
        trials.put("owner", () -> {
            required(value(values, "owner"), Reason.NO_OWNER, "Say who owns it.");
            return around.plan().person(bare(value(values, "owner")));
        });
        trials.put("due", () -> around.dates().due(value(values, "due")));
        trials.put("outcome", () -> Links.outcome(values, around));
        trials.put("theme", () -> Links.theme(values, around));
        trials.put("recommendation", () -> Links.recommendation(values, around));
        return trials;
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        Optional<Outcome> outcome = Links.outcome(values, around);
        ActionWords words = new ActionWords(
                value(values, "what"),
                value(values, "expect"),
                around.plan().person(bare(value(values, "owner"))),
                around.dates().due(value(values, "due")),
                outcome.flatMap(around.plan()::themeOf).or(() -> Links.theme(values, around)),
                outcome,
                Links.recommendation(values, around));
        return editing.<Change>map(id -> new EditAction(id, words))
                .orElseGet(() -> new AddAction(around.item(), words));
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("^@", "");
    }
}
