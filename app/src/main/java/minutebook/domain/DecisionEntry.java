package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * A decision typed on one line: {@code The guide is agreed because every agency has signed it #O3.1}. A link such as
 * {@code #O3.1} or {@code #R18} may stand anywhere and says what it is about; a backslash before it makes it ordinary words.
 * After the reason, “dissent” begins who did not agree; a backslash before it makes it an ordinary word as well.
 *
 * @param rationale why; empty when no “because” was typed, which the minutes show as a gap
 * @param dissent who did not agree and why; empty when no “dissent” was typed after the reason
 */
public record DecisionEntry(
        String words,
        String rationale,
        String dissent,
        Optional<Outcome> outcome,
        Optional<Recommendation> recommendation,
        List<Refused> problems)
        implements Entry {
    private static final Pattern LINK =
            Pattern.compile("(?<=^|\\s)(\\\\?)#([OoRr])((?:[a-z0-9-]+/)?\\d(?:[\\w.]*\\w)?)(?=\\s|$|[.,;])");

    private static final Pattern DISSENT = Pattern.compile("(?i)(?<=^|\\s)dissent:?(?=\\s|$)");
    private static final Pattern PLAIN_DISSENT = Pattern.compile("(?i)(?<=^|\\s)\\\\(?=dissent:?(?:\\s|$))");

    public DecisionEntry {
        problems = List.copyOf(problems);
    }

    /** Takes the links out of the line and cuts it at its first “because”. */
    public static DecisionEntry read(String line, Plan plan) {
        Attempts attempts = new Attempts();
        Optional<Outcome> outcome = Optional.empty();
        Optional<Recommendation> recommendation = Optional.empty();
        StringBuilder rest = new StringBuilder();
        Matcher links = LINK.matcher(Words.line(line));
        while (links.find()) {
            boolean plain = !links.group(1).isEmpty();
            String name = links.group(3);
            if (!plain && links.group(2).toUpperCase(Locale.ROOT).equals("O")) {
                outcome = attempts.at(() -> plan.outcome(name));
            } else if (!plain) {
                recommendation = attempts.at(() -> plan.recommendation(name));
            }
            links.appendReplacement(
                    rest, plain ? Matcher.quoteReplacement(links.group().substring(1)) : "");
        }
        links.appendTail(rest);
        Phrases phrases = Phrases.cut(rest.toString().replaceAll(" {2,}", " ").strip(), Phrases.BECAUSE);
        if (phrases.before().isEmpty()) {
            attempts.failed(Reason.BLANK, "Say what is decided, then because and the reason.");
        }
        Phrases reason = Phrases.cut(phrases.after(), DISSENT);
        return new DecisionEntry(
                phrases.before(),
                PLAIN_DISSENT.matcher(reason.before()).replaceAll(""),
                PLAIN_DISSENT.matcher(reason.after()).replaceAll(""),
                outcome,
                recommendation,
                attempts.problems());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("decision", words));
        parts.add(new Part("because", rationale.isEmpty() ? "no reason yet: add because …" : rationale));
        if (!dissent.isEmpty()) {
            parts.add(new Part("dissent", dissent));
        }
        outcome.ifPresent(one -> parts.add(new Part("about", "outcome " + one.ref())));
        recommendation.ifPresent(one -> parts.add(new Part("about", "recommendation " + one.number())));
        return parts;
    }
}
