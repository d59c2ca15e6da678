package minutebook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.cli.MadeCommand.Typed;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import picocli.CommandLine.Model.OptionSpec;

/** The fields of a kind of thing in the plan as options: {@code --target-date DATE}. */
final class FieldOptions {
    private FieldOptions() {}

    /** An option for each field, to add one: which fields are needed is said. */
    static MadeCommand toAdd(PlanPart<?> part, MadeCommand command) {
        part.fields().forEach(field -> command.add(option(field)));
        return command;
    }

    /** An option for each field, to change one. */
    static MadeCommand toChange(PlanPart<?> part, MadeCommand command) {
        part.fields()
                .forEach(field ->
                        command.add(MadeCommand.option(name(field), label(field), help(field), choices(field))));
        return command;
    }

    static OptionSpec option(PlanField field) {
        String help = field.isAsked() ? help(field) + " Needed." : help(field);
        return MadeCommand.option(name(field), label(field), help, choices(field));
    }

    /** What was typed for each field that was named; a long text may come by standard input. */
    static Map<String, String> values(PlanPart<?> part, Typed typed, StandardInput input) {
        Map<String, String> values = new LinkedHashMap<>();
        part.fields().forEach(field -> typed.option(name(field))
                .ifPresent(value -> values.put(field.name(), isLong(field) ? input.text(value) : value)));
        return values;
    }

    private static boolean isLong(PlanField field) {
        return field.type() == PlanField.Type.TEXT;
    }

    static String name(PlanField field) {
        return "--" + field.name();
    }

    /** What belongs there, and what can be chosen. */
    static String help(PlanField field) {
        List<String> choices = choices(field);
        if (isLong(field)) {
            return field.help() + StandardInput.HELP;
        }
        return choices.isEmpty() ? field.help() : field.help() + " One of " + String.join(", ", choices) + ".";
    }

    static String label(PlanField field) {
        return switch (field.type()) {
            case LINE, TEXT -> "TEXT";
            case DUE, PAST -> "DATE";
            case NUMBER, COUNT -> "N";
            case YES_NO -> "YES|NO";
            case CHOICE -> "WORD";
            case PERSON -> "PERSON";
            case AGENCY, SOURCE, THEME, OUTCOME, MEASURE -> "KEY";
        };
    }

    private static List<String> choices(PlanField field) {
        return field.type() == PlanField.Type.YES_NO ? List.of("yes", "no") : field.choices();
    }
}
