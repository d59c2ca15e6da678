package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.MakePrivate;
import minutebook.change.MakePublic;
import minutebook.domain.AgendaItem;
import minutebook.tui.parts.Field;

/** The part of the agenda that an item is in, as its form asks for it: filled in for Part 2, empty for Part 1. */
final class PartTwoFields {
    private PartTwoFields() {}

    static List<Field> of(AgendaItem item) {
        return List.of(
                Field.text("exemption", "Part 2 under", item.exemption())
                        .explained("The paragraph, such as paragraph 3; empty for Part 1, in public."),
                Field.text("interest", "Public interest", item.publicInterest())
                        .explained("Why keeping it private serves the public more than telling it."));
    }

    /** Part 2 takes both the paragraph and the reason. */
    static void check(Map<String, String> complaints, Map<String, String> values) {
        boolean exempt = !values.getOrDefault("exemption", "").isBlank();
        boolean reasoned = !values.getOrDefault("interest", "").isBlank();
        if (reasoned && !exempt) {
            complaints.put("exemption", "Part 2 takes the paragraph of the law too.");
        }
        if (exempt && !reasoned) {
            complaints.put("interest", "Part 2 takes the public-interest reason too.");
        }
    }

    /** The change of part that the values ask for: one of its own beside what else is changed of the item. */
    static Optional<Change> change(AgendaItem item, Map<String, String> values) {
        String exemption = values.get("exemption").strip();
        String interest = values.get("interest").strip();
        if (exemption.isEmpty() && interest.isEmpty()) {
            return item.isPrivate() ? Optional.of(new MakePublic(item.id())) : Optional.empty();
        }
        boolean same = exemption.equals(item.exemption()) && interest.equals(item.publicInterest());
        return same ? Optional.empty() : Optional.of(new MakePrivate(item.id(), exemption, interest));
    }
}
