package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/** An interest typed on one line: {@code @dcs Governor of the school, withdrew}. */
public record InterestEntry(Optional<Person> person, String nature, boolean withdrew, List<Refused> problems)
        implements Entry {
    private static final Pattern WITHDREW = Pattern.compile("(?i)[,;:]?\\s*(and\\s+)?\\bwithdrew[.!]?$");

    public InterestEntry {
        problems = List.copyOf(problems);
    }

    public static InterestEntry read(String line, Plan plan) {
        String[] words = Words.line(line).split("\\s+", 2);
        Attempts attempts = new Attempts();
        Optional<Person> person = Optional.empty();
        if (words[0].isEmpty()) {
            attempts.failed(Reason.NO_OWNER, "Say who declares it, then what it is: @dcs Governor of the school.");
        } else {
            person = attempts.at(() -> plan.named(words[0]));
        }
        String said = words.length < 2 ? "" : words[1];
        Matcher end = WITHDREW.matcher(said);
        boolean withdrew = end.find();
        String nature = withdrew ? said.substring(0, end.start()).strip() : said;
        if (nature.isEmpty()) {
            attempts.failed(Reason.BLANK, "Say what the interest is.");
        }
        return new InterestEntry(person, nature, withdrew, attempts.problems());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        person.ifPresent(one -> parts.add(new Part("who", one.post())));
        if (!nature.isEmpty()) {
            parts.add(new Part("interest", nature));
        }
        parts.add(new Part("withdrew", withdrew ? "yes" : "no; “withdrew” at the end says so"));
        return parts;
    }
}
