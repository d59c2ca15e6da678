package minutebook.tui.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Change;
import minutebook.change.EditRiskNote;
import minutebook.change.EntryKind;
import minutebook.change.RaiseRisk;
import minutebook.change.ScoreRisk;
import minutebook.domain.Entry;
import minutebook.domain.Numbers;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Risk;
import minutebook.domain.RiskEntry;
import minutebook.tui.parts.Field;

/** A risk that is raised at the table, or one of the register that is scored anew. */
final class RiskSort extends EntrySort {
    private static final int MOST = 5;

    RiskSort() {
        super(EntryKind.RISK, "2 likelihood 4 severity 4 because two workers have left");
    }

    /** What was typed, with the score that the risk has so far. */
    private record Scored(RiskEntry entry, Optional<Risk> known) implements Entry {
        @Override
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            known.ifPresent(risk -> {
                parts.add(new Part("register", risk.event()));
                parts.add(new Part(
                        "so far",
                        "likelihood " + risk.likelihood() + ", severity " + risk.severity() + ": score "
                                + risk.score()));
            });
            parts.addAll(entry.parts());
            return parts;
        }

        @Override
        public List<Refused> problems() {
            return entry.problems();
        }
    }

    @Override
    public Entry read(String line, Around around) {
        RiskEntry entry = RiskEntry.read(line, around.plan());
        return new Scored(
                entry,
                around.known().risks().stream()
                        .filter(risk -> entry.number()
                                .filter(number -> number == risk.number())
                                .isPresent())
                        .findFirst());
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        RiskEntry risk = ((Scored) entry).entry();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", risk.number().map(String::valueOf).orElse(""));
        values.put("event", risk.event());
        values.put("likelihood", risk.likelihood().map(String::valueOf).orElse(""));
        values.put("severity", risk.severity().map(String::valueOf).orElse(""));
        values.put("cause", risk.cause());
        values.put("owner", risk.owner().map(Person::key).orElse(""));
        values.put("because", risk.because());
        return values;
    }

    /** What is on record already keeps its risk: its score and the reason can be put right. */
    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        Field likelihood = Field.text("likelihood", "Likelihood", value(values, "likelihood"))
                .explained("From 1, rare, to 5, almost certain.");
        Field severity =
                Field.text("severity", "Severity", value(values, "severity")).explained("From 1, slight, to 5, grave.");
        Field because = Field.text("because", "Because", value(values, "because"))
                .explained("Needed where a risk of the register is scored anew.");
        if (values.containsKey("noted")) {
            return List.of(likelihood, severity, because);
        }
        return List.of(
                Field.text("number", "Number", value(values, "number"))
                        .explained("Of a risk on the register: " + numbers(around) + "; empty for a new one."),
                Field.text("event", "What may happen", value(values, "event")).explained("For a new one."),
                likelihood,
                severity,
                Field.text("cause", "Cause", value(values, "cause")).explained("For a new one; may be empty."),
                Field.text("owner", "Owner", value(values, "owner")).explained("For a new one; may be empty."),
                because);
    }

    private static String numbers(Around around) {
        List<String> all = around.known().risks().stream()
                .map(risk -> String.valueOf(risk.number()))
                .toList();
        return all.isEmpty() ? "there is none yet" : String.join(", ", all);
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        boolean anew = !value(values, "number").isBlank();
        boolean raised = !anew && values.containsKey("event");
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("number", () -> anew ? Numbers.count("number", value(values, "number")) : "");
        trials.put("event", () -> raised ? required(value(values, "event"), Reason.BLANK, "Say what may happen.") : "");
        trials.put("likelihood", () -> score(values, "likelihood"));
        trials.put("severity", () -> score(values, "severity"));
        trials.put("owner", () -> owner(values, around));
        trials.put(
                "because",
                () -> anew ? required(value(values, "because"), Reason.NO_REASON, "Say why it scores so now.") : "");
        return trials;
    }

    private static int score(Map<String, String> values, String name) {
        int score = Numbers.count(name, value(values, name).strip());
        if (score < 1 || score > MOST) {
            throw new Refused(Reason.IMPOSSIBLE_NUMBER, "Give the " + name + " as a number from 1 to " + MOST + ".");
        }
        return score;
    }

    private static Optional<Person> owner(Map<String, String> values, Around around) {
        String typed = value(values, "owner").strip().replaceFirst("^@", "");
        return typed.isEmpty() ? Optional.empty() : Optional.of(around.plan().person(typed));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        int likelihood = score(values, "likelihood");
        int severity = score(values, "severity");
        String because = value(values, "because");
        if (editing.isPresent()) {
            return new EditRiskNote(editing.get(), likelihood, severity, because);
        }
        String number = value(values, "number").strip();
        return number.isEmpty()
                ? new RaiseRisk(
                        around.item(),
                        value(values, "event"),
                        value(values, "cause"),
                        likelihood,
                        severity,
                        owner(values, around).map(Person::id),
                        because)
                : new ScoreRisk(around.item(), Numbers.count("number", number), likelihood, severity, because);
    }
}
