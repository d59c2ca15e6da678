package minutebook.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * An escalation typed on one line: {@code A05-02 to chief-officers the chief executives’ group because it is late again}. An
 * action, an outcome such as {@code O1.2} or {@code last challenge} comes first; without any it is about the item itself.
 *
 * @param matter what it is about, as it was typed; empty for the item itself
 * @param to where it goes, in words
 */
public record EscalationEntry(
        String matter, Optional<EscalationLevel> level, String to, String because, List<Refused> problems)
        implements Entry {
    /** What stands for the challenge recorded last under the item. */
    public static final String LAST_CHALLENGE = "last challenge";

    private static final Pattern FORM =
            Pattern.compile("(?i)^(last challenge|\\S+)?\\s*(?<=^|\\s)to\\s+(\\S+)\\s*(.*)$");

    public EscalationEntry {
        problems = List.copyOf(problems);
    }

    public static EscalationEntry read(String line) {
        Phrases phrases = Phrases.cut(Words.line(line), Phrases.BECAUSE);
        Attempts attempts = new Attempts();
        Matcher form = FORM.matcher(phrases.before());
        String matter = "";
        Optional<EscalationLevel> level = Optional.empty();
        String to = "";
        if (form.matches()) {
            matter = form.group(1) == null ? "" : form.group(1);
            level = attempts.at(() -> level(form.group(2)));
            to = form.group(3).isEmpty() ? level.map(EscalationLevel::word).orElse("") : form.group(3);
        } else {
            attempts.failed(
                    Reason.BLANK,
                    "Say what goes higher and where to: A05-02 to chief-officers the executive group because …");
        }
        if (phrases.after().isEmpty()) {
            attempts.failed(Reason.NO_REASON, "Say why it goes higher: because and the reason.");
        }
        return new EscalationEntry(matter, level, to, phrases.after(), attempts.problems());
    }

    /** A level by its name with hyphens, or by its words. */
    public static EscalationLevel level(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(EscalationLevel.values())
                .filter(level -> name(level).equals(name) || level.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Give the level as one of " + String.join(", ", names()) + "; " + Words.quoted(typed)
                                + " is none of them."));
    }

    /** The names of the levels as they are typed, lowest first. */
    public static List<String> names() {
        return Arrays.stream(EscalationLevel.values())
                .map(EscalationEntry::name)
                .toList();
    }

    private static String name(EscalationLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("about", matter.isEmpty() ? "the item’s own matter" : matter));
        level.ifPresent(one -> parts.add(new Part("to", one.word() + (to.equals(one.word()) ? "" : ": " + to))));
        if (!because.isEmpty()) {
            parts.add(new Part("because", because));
        }
        return parts;
    }
}
