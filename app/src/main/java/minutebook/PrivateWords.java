package minutebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.domain.Agency;
import minutebook.domain.Board;
import minutebook.domain.BoardRole;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.export.PrivacyWords;
import minutebook.export.Wording;

/** What the privacy check need not take for a person on a board: its posts, bodies, places and titles. */
final class PrivateWords {
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)\\b(child|children|young|people|person|leavers?|boys?|girls?|bab(y|ies)|pupils?|students?|siblings?"
                    + "|famil(y|ies)|mothers?|fathers?|parents?|carers?|victims?|patients?|workers?|staff)\\b");

    private PrivateWords() {}

    /** @param wording what the board says on its papers in its own words, on purpose */
    static PrivacyWords of(Minutebook book, Board board, Wording wording) {
        Plan plan = book.outline(board).plan();
        List<String> names = new ArrayList<>();
        plan.people().forEach(person -> names.add(person.post()));
        plan.themes().forEach(theme -> names.add(theme.title()));
        plan.measures().forEach(measure -> names.add(measure.title()));
        plan.sources().forEach(source -> {
            names.add(source.title());
            names.add(source.publisher());
        });
        book.home(Optional.of(board.key())).meetings().stream()
                .map(Meeting::place)
                .distinct()
                .forEach(names::add);
        List<String> bodies = new ArrayList<>(List.of(board.name(), board.authority()));
        plan.agencies().stream().map(Agency::name).forEach(bodies::add);
        return PrivacyWords.of(
                names,
                bodies,
                plan.measures().stream()
                        .filter(PrivateWords::countsNoPeople)
                        .map(Measure::title)
                        .toList(),
                standing(wording, board, plan));
    }

    /** The paragraphs of the board's own, the post of whoever is or was its secretary in its place. */
    private static List<String> standing(Wording wording, Board board, Plan plan) {
        List<String> secretaries = Stream.concat(
                        Stream.of("secretary"),
                        plan.people().stream()
                                .filter(person -> person.role() == BoardRole.SECRETARY)
                                .map(Person::post))
                .toList();
        return wording.said(board).stream()
                .flatMap(said -> secretaries.stream().map(post -> said.replace("{secretary}", post)))
                .toList();
    }

    /** One that does not say what it counts may count people. */
    private static boolean countsNoPeople(Measure measure) {
        String counted = measure.numerator() + " " + measure.denominator();
        return !counted.isBlank() && !PEOPLE.matcher(counted).find();
    }
}
