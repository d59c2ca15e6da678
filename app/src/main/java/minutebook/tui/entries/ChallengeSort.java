package minutebook.tui.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddChallenge;
import minutebook.change.Change;
import minutebook.change.EditChallenge;
import minutebook.change.EntryKind;
import minutebook.domain.ChallengeEntry;
import minutebook.domain.Entry;
import minutebook.domain.Person;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Worked;
import minutebook.tui.parts.Field;

/** A question by which somebody is held to account, with its response. */
final class ChallengeSort extends EntrySort {
    ChallengeSort() {
        super(EntryKind.CHALLENGE, "chair to dcs: Why are plans late? response Two workers have left");
    }

    @Override
    public Entry read(String line, Around around) {
        return ChallengeEntry.read(line, around.plan());
    }

    /** Whom a name before the colon could mean. */
    @Override
    public List<String> completions(String line, Around around) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (line.indexOf(':') >= 0 || last.isEmpty() || last.equals("to")) {
            return List.of();
        }
        String mark = last.startsWith("@") ? "@" : "";
        return around.plan().people().stream()
                .map(Person::key)
                .filter(key -> key.startsWith(last.substring(mark.length())))
                .map(key -> mark + key)
                .toList();
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        ChallengeEntry challenge = (ChallengeEntry) entry;
        return Map.of(
                "asker", challenge.asker(),
                "asked", challenge.asked(),
                "question", challenge.question(),
                "response", challenge.response());
    }

    /** Whether it did any good is asked of a challenge that is on record. */
    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("asker", "Who asks", value(values, "asker"))
                        .explained("A name as typed after @, or a post."),
                Field.text("asked", "Who is asked", value(values, "asked")).explained("May be empty."),
                Field.text("question", "Question", value(values, "question")),
                Field.text("response", "Response", value(values, "response"))
                        .explained("Without a response the minutes show a gap.")));
        if (values.containsKey("worked")) {
            fields.add(Links.workedField(values));
        }
        return fields;
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("asker", () -> {
            required(value(values, "asker"), Reason.BLANK, "Say who asks.");
            return ChallengeEntry.post(value(values, "asker"), around.plan());
        });
        trials.put("asked", () -> asked(values, around));
        trials.put("question", () -> required(value(values, "question"), Reason.BLANK, "Give the question."));
        return trials;
    }

    private static String asked(Map<String, String> values, Around around) {
        String typed = value(values, "asked");
        return typed.isBlank() ? "" : ChallengeEntry.post(typed, around.plan());
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        String asker = ChallengeEntry.post(value(values, "asker"), around.plan());
        String asked = asked(values, around);
        String question = value(values, "question");
        String response = value(values, "response");
        Worked worked = Links.worked(values);
        return editing.<Change>map(id -> new EditChallenge(id, asker, asked, question, response, worked))
                .orElseGet(() -> new AddChallenge(around.item(), asker, asked, question, response));
    }
}
