package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * A challenge typed on one line: {@code chair to dcs: Why are plans late? response Two workers have left}. Who asks comes
 * first, then whoever is asked; the response may be left out. It begins with the word, in small letters, right after a sentence, or with “response:”; people
 * also ask about response times.
 *
 * @param asker the post of who asks; empty while it is not understood
 * @param asked the post of who is asked; empty when nobody in particular is
 */
public record ChallengeEntry(String asker, String asked, String question, String response, List<Refused> problems)
        implements Entry {
    private static final Pattern WHO =
            Pattern.compile("^@?([^\\s:@]+)(?:\\s+(?i:to)\\s+@?([^\\s:@]+))?\\s*:(?=\\s|$)(.*)$");
    private static final Pattern AFTER_A_SENTENCE =
            Pattern.compile("(?<=[?.!…])\\s+(?:response|(?i:response):)(?=\\s|$)");
    private static final Pattern MARKED = Pattern.compile("(?i)(?<=^|\\s)response:(?=\\s|$)");

    public ChallengeEntry {
        problems = List.copyOf(problems);
    }

    public static ChallengeEntry read(String line, Plan plan) {
        String typed = Words.line(line);
        Attempts attempts = new Attempts();
        Matcher who = WHO.matcher(typed);
        if (!who.matches()) {
            attempts.failed(Reason.BLANK, "Say who asks, then a colon and the question: chair to dcs: Why …?");
            return new ChallengeEntry("", "", typed, "", attempts.problems());
        }
        String asker = attempts.at(() -> post(who.group(1), plan)).orElse("");
        String asked = Optional.ofNullable(who.group(2))
                .flatMap(name -> attempts.at(() -> post(name, plan)))
                .orElse("");
        String said = who.group(3).strip();
        Phrases sentence = Phrases.cut(said, AFTER_A_SENTENCE);
        boolean plain = sentence.after().isEmpty() && said.indexOf('?') < 0;
        Phrases phrases = plain ? Phrases.cut(said, MARKED) : sentence;
        if (phrases.before().isEmpty()) {
            attempts.failed(Reason.BLANK, "Give the question after the colon.");
        }
        return new ChallengeEntry(asker, asked, phrases.before(), phrases.after(), attempts.problems());
    }

    /** The post of whoever is meant: a post as it is written, or else a name as it is typed after {@code @}. */
    public static String post(String typed, Plan plan) {
        String name = typed.strip();
        return plan.people().stream()
                .map(Person::post)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> plan.named(name).post());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (!asker.isEmpty()) {
            parts.add(new Part("asked by", asker));
        }
        if (!asked.isEmpty()) {
            parts.add(new Part("asked of", asked));
        }
        parts.add(new Part("question", question));
        parts.add(new Part("response", response.isEmpty() ? "none yet: add response …" : response));
        return parts;
    }
}
