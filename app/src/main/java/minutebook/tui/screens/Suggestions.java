package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.plan.PlanField;
import minutebook.tui.parts.Suggestion;

/** What a field of a plan's form can name, with what each name stands for. */
final class Suggestions {
    private Suggestions() {}

    static List<Suggestion> of(PlanField.Type type, Plan plan) {
        return switch (type) {
            case PERSON -> people(plan);
            case AGENCY ->
                plan.agencies().stream()
                        .map(agency -> new Suggestion(agency.key(), agency.name()))
                        .toList();
            case SOURCE ->
                plan.sources().stream()
                        .map(source -> new Suggestion(source.key(), source.title()))
                        .toList();
            case THEME ->
                plan.themes().stream()
                        .map(theme -> new Suggestion("" + theme.number(), theme.title()))
                        .toList();
            case OUTCOME ->
                plan.outcomes().stream()
                        .map(outcome -> new Suggestion(outcome.ref(), outcome.statement()))
                        .toList();
            case MEASURE ->
                plan.measures().stream()
                        .map(measure -> new Suggestion(measure.key(), measure.title()))
                        .toList();
            case LINE, TEXT, DUE, PAST, NUMBER, COUNT, YES_NO, CHOICE -> List.of();
        };
    }

    /** The people, and the agencies that have somebody to answer for them. */
    private static List<Suggestion> people(Plan plan) {
        List<Suggestion> names = new ArrayList<>();
        plan.people().forEach(person -> names.add(new Suggestion(person.key(), inWords(person, plan))));
        plan.agencies().stream()
                .filter(agency -> plan.people().stream()
                        .anyMatch(person -> person.agency().equals(agency.id())))
                .forEach(agency -> names.add(new Suggestion(agency.key(), inWords(plan.person(agency.key()), plan))));
        return names;
    }

    private static String inWords(Person person, Plan plan) {
        return person.postInWords() + ", " + plan.agencyOf(person).name();
    }
}
