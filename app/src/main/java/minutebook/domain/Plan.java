package minutebook.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Refused.Reason;

/** What can be named while entering something on a board; what is retired is named no more. */
public record Plan(
        List<Agency> agencies,
        List<Person> people,
        List<Theme> themes,
        List<Outcome> outcomes,
        List<Measure> measures,
        List<Recommendation> recommendations,
        List<Source> sources) {
    /** The longest name that a sentence repeats as it was typed. */
    private static final int LONG_NAME = 40;

    public Plan {
        agencies = List.copyOf(agencies);
        people = List.copyOf(people);
        themes = List.copyOf(themes);
        outcomes = List.copyOf(outcomes);
        measures = List.copyOf(measures);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
    }

    /** The person whom a word names that may begin with {@code @}, as {@link #person} finds them. */
    public Person named(String word) {
        return person(word.replaceFirst("^@", ""));
    }

    /**
     * The person meant by what was typed after {@code @}: a person's key, an agency's key for its first member who can
     * commit it, or the beginning of just one of them.
     */
    public Person person(String typed) {
        String key = typed.toLowerCase(Locale.ROOT);
        for (Person person : people) {
            if (person.key().equals(key)) {
                return person;
            }
        }
        for (Agency agency : agencies) {
            if (agency.key().equals(key)) {
                return speaker(agency);
            }
        }
        List<Person> begun = key.isEmpty()
                ? List.of()
                : people.stream().filter(person -> person.key().startsWith(key)).toList();
        if (begun.size() == 1) {
            return begun.get(0);
        }
        if (begun.size() > 1) {
            throw new Refused(
                    Reason.AMBIGUOUS, "@" + shown(typed) + " could be " + names(begun) + ": type more of the name.");
        }
        List<Agency> agency = agencies.stream()
                .filter(one -> !key.isEmpty() && one.key().startsWith(key))
                .toList();
        if (agency.size() == 1) {
            return speaker(agency.get(0));
        }
        throw new Refused(
                Reason.NO_OWNER, "Nobody here is called @" + shown(typed) + ": type @ and choose from the list.");
    }

    /** Who answers for an agency: its first chair or member who can commit its resources, else its first person. */
    private Person speaker(Agency agency) {
        List<Person> own = people.stream()
                .filter(person -> person.agency().equals(agency.id()))
                .toList();
        return own.stream()
                .filter(person -> person.canCommit() && person.role().countsForQuorum())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElseThrow(() -> new Refused(
                        Reason.NO_OWNER, agency.name() + " has nobody on the board: name a person instead."));
    }

    public Agency agencyOf(Person person) {
        return agencies.stream()
                .filter(agency -> agency.id().equals(person.agency()))
                .findFirst()
                .orElseThrow();
    }

    public Theme theme(String number) {
        return themes.stream()
                .filter(theme -> String.valueOf(theme.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> notFound("theme", number, "themes run from 1 to " + themes.size()));
    }

    public Optional<Theme> themeOf(Outcome outcome) {
        return themes.stream()
                .filter(theme -> theme.id().equals(outcome.theme()))
                .findFirst();
    }

    public Outcome outcome(String ref) {
        return outcomes.stream()
                .filter(outcome -> outcome.ref().equalsIgnoreCase(ref))
                .findFirst()
                .orElseThrow(() -> notFound(
                        "outcome",
                        ref,
                        "they are " + outcomes.stream().map(Outcome::ref).collect(Collectors.joining(", "))));
    }

    public Measure measure(String key) {
        return measures.stream()
                .filter(measure -> measure.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> notFound(
                        "measure",
                        key,
                        "they are " + measures.stream().map(Measure::key).collect(Collectors.joining(", "))));
    }

    public Source source(String key) {
        return sources.stream()
                .filter(source -> source.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> notFound(
                        "source",
                        key,
                        "they are " + sources.stream().map(Source::key).collect(Collectors.joining(", "))));
    }

    public Agency agency(String key) {
        return agencies.stream()
                .filter(agency -> agency.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> notFound(
                        "agency",
                        key,
                        "they are " + agencies.stream().map(Agency::key).collect(Collectors.joining(", "))));
    }

    /**
     * The recommendation with that number, in the order of the sources; with a source's key and a slash before the number
     * it is that source's: {@code lscb-2015/142}.
     */
    public Recommendation recommendation(String number) {
        int slash = number.lastIndexOf('/');
        String printed = number.substring(slash + 1);
        Optional<Source> source = slash < 0 ? Optional.empty() : Optional.of(source(number.substring(0, slash)));
        return recommendations.stream()
                .filter(recommendation -> recommendation.number().equalsIgnoreCase(printed))
                .filter(recommendation -> source.map(Source::id)
                        .map(recommendation.source()::equals)
                        .orElse(true))
                .findFirst()
                .orElseThrow(() -> notFound("recommendation", number, "see the recommendations of the sources"));
    }

    private static Refused notFound(String what, String name, String there) {
        return new Refused(Reason.NOT_FOUND, "There is no " + what + " " + shown(name) + ": " + there + ".");
    }

    private static String shown(String name) {
        return name.length() > LONG_NAME ? Words.quoted(name) : Words.line(name);
    }

    private static String names(List<Person> people) {
        return people.stream().map(person -> "@" + person.key()).collect(Collectors.joining(", "));
    }
}
