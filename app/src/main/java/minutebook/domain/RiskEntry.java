package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * A risk typed on one line: a new one as {@code The hub opens late likelihood 3 severity 4 cause no builder owner @dcs}, one
 * that is scored anew by its number as {@code 2 likelihood 4 severity 4 because two workers have left}.
 *
 * @param number the risk that is scored anew; empty for a new one
 * @param event what may happen; empty where one is scored anew
 */
public record RiskEntry(
        Optional<Integer> number,
        String event,
        Optional<Integer> likelihood,
        Optional<Integer> severity,
        String cause,
        Optional<Person> owner,
        String because,
        List<Refused> problems)
        implements Entry {
    private static final Pattern SCORE =
            Pattern.compile("(?i)(?<=^|\\s)likelihood\\s+(\\d{1,2})\\s+severity\\s+(\\d{1,2})(?=\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");
    private static final Pattern NEW = Pattern.compile("(?i)^new(?=\\s|$)");
    private static final Pattern CAUSE = Pattern.compile("(?i)(?<=^|\\s)cause(?=\\s|$)");
    private static final Pattern OWNER =
            Pattern.compile("(?i)(?<=^|\\s)owner\\s+@?(\\S+)(?=\\s+(?:cause|because)\\s|$)");

    public RiskEntry {
        problems = List.copyOf(problems);
    }

    public static RiskEntry read(String line, Plan plan) {
        String typed = Words.line(line);
        Matcher score = SCORE.matcher(typed);
        boolean scored = score.find();
        String before = scored ? typed.substring(0, score.start()).strip() : typed;
        String rest = scored ? typed.substring(score.end()).strip() : "";
        Matcher number = NUMBER.matcher(before);
        boolean anew = number.matches();
        Attempts attempts = new Attempts();
        Matcher named = OWNER.matcher(rest);
        Optional<Person> owner = Optional.empty();
        if (!anew && named.find()) {
            owner = attempts.at(() -> plan.person(named.group(1)));
            rest = (rest.substring(0, named.start()) + rest.substring(named.end())).strip();
        }
        Phrases because = Phrases.cut(rest, Phrases.BECAUSE);
        Phrases cause = anew ? new Phrases(because.before(), "") : Phrases.cut(because.before(), CAUSE);
        RiskEntry entry = new RiskEntry(
                anew ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty(),
                anew ? "" : NEW.matcher(before).replaceFirst("").strip(),
                scored ? Optional.of(Integer.valueOf(score.group(1))) : Optional.empty(),
                scored ? Optional.of(Integer.valueOf(score.group(2))) : Optional.empty(),
                cause.after(),
                owner,
                because.after(),
                attempts.problems());
        return entry.checked(cause.before());
    }

    /** The same with what is missing from it, and with what stands after the score and belongs nowhere. */
    private RiskEntry checked(String stray) {
        List<Refused> wrong = new ArrayList<>();
        if (number.isEmpty() && event.isEmpty()) {
            wrong.add(new Refused(Reason.BLANK, "Say what may happen, or give the number of a risk on the register."));
        }
        if (likelihood.isEmpty()) {
            wrong.add(new Refused(Reason.NOT_A_NUMBER, "Give its score from 1 to 5: likelihood 3 severity 4."));
        }
        wrong.addAll(problems);
        if (number.isPresent() && because.isEmpty()) {
            wrong.add(new Refused(Reason.NO_REASON, "Say why it scores so now: because and the reason."));
        }
        if (!stray.isEmpty()) {
            wrong.add(new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "After the score write " + (number.isPresent() ? "because" : "cause, owner or because") + ", not "
                            + Words.quoted(stray) + "."));
        }
        return new RiskEntry(number, event, likelihood, severity, cause, owner, because, wrong);
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("risk", number.map(one -> one + ", scored anew").orElse(event)));
        likelihood.ifPresent(one -> parts.add(new Part(
                "score",
                "likelihood " + one + ", severity " + severity.orElseThrow() + ": score "
                        + one * severity.orElseThrow())));
        add(parts, "cause", cause);
        owner.ifPresent(person -> parts.add(new Part("owner", person.post())));
        add(parts, "because", because);
        return parts;
    }

    private static void add(List<Part> parts, String name, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(name, text));
        }
    }
}
