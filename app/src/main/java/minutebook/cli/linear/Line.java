package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.DateWords;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** What is still to be read of a typed line; reading takes it from the front. */
final class Line {
    private static final int LONGEST_DATE = 4;
    private static final Pattern WORD = Pattern.compile("(\\S+)\\s*");

    private String rest;

    Line(String text) {
        this.rest = text.strip();
    }

    boolean isEmpty() {
        return rest.isEmpty();
    }

    /** The next word. Refuses when there is none. */
    String word(String what) {
        Matcher next = WORD.matcher(rest);
        if (!next.lookingAt()) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "Give " + what + ".");
        }
        rest = rest.substring(next.end());
        return next.group(1);
    }

    /** The one word that the line has left. Refuses when there is none or more. */
    String only(String what) {
        String word = word(what);
        end();
        return word;
    }

    /** Refuses when something is left. */
    void end() {
        if (!rest.isEmpty()) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "Leave out “" + shown(rest) + "”: nothing more belongs there.");
        }
    }

    /** All that is left. Refuses when nothing is. */
    String text(String what) {
        if (rest.isEmpty()) {
            throw new Refused(Reason.BLANK, "Give " + what + ".");
        }
        return rest();
    }

    /** All that is left, which may be nothing. */
    String rest() {
        String all = rest;
        rest = "";
        return all;
    }

    /** Whether these words come next, in capitals or not. */
    boolean begins(String words) {
        return new Line(rest).take(words);
    }

    /** Takes these words when they come next, in capitals or not. */
    boolean take(String words) {
        return next("(?i:" + words + ")(?:\\s+|$)").isPresent();
    }

    /** Takes what comes next when it has this form, with the blanks after it. */
    Optional<Matcher> next(String form) {
        Matcher next = Pattern.compile(form).matcher(rest);
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        rest = rest.substring(next.end()).stripLeading();
        return Optional.of(next);
    }

    /** The date that comes next: as many words as can be read as one. Refuses when none can. */
    LocalDate date(Function<String, LocalDate> reading) {
        return longestDate(reading).orElseGet(() -> {
            String vague = rest.split("\\s+", 2)[0];
            return reading.apply(DateWords.isVague(vague) ? vague : firstWords(2));
        });
    }

    /**
     * The date after “on”; empty when there is no “on”, or when it begins something said, such as “on track”.
     * Refuses a word used in place of a date, and a number that is no date.
     */
    Optional<LocalDate> on(Function<String, LocalDate> reading) {
        Line after = new Line(rest);
        if (!after.take("on")) {
            return Optional.empty();
        }
        Optional<LocalDate> date = after.longestDate(reading);
        if (date.isEmpty() && !after.beginsDate()) {
            return Optional.empty();
        }
        LocalDate day = date.isPresent() ? date.get() : after.date(reading);
        rest = after.rest;
        return Optional.of(day);
    }

    private boolean beginsDate() {
        return rest.matches("(?s)[-+]?\\d.*") || DateWords.isVague(rest.split("\\s+", 2)[0]);
    }

    private Optional<LocalDate> longestDate(Function<String, LocalDate> reading) {
        for (int words = LONGEST_DATE; words > 0; words--) {
            String text = firstWords(words);
            Optional<LocalDate> date = attempt(reading, text);
            if (date.isPresent()) {
                rest = rest.substring(text.length()).stripLeading();
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> attempt(Function<String, LocalDate> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private String firstWords(int words) {
        Matcher first =
                Pattern.compile("\\S*(?:\\s+\\S+){0," + (words - 1) + "}").matcher(rest);
        return first.lookingAt() ? first.group() : "";
    }

    /** The value of that name among the choices, typed in lower case with hyphens. Refuses another. */
    static <E extends Enum<E>> E choice(Class<E> choices, String what, String typed) {
        return choiceIn(choices, typed)
                .orElseThrow(() -> new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Give the " + what + " as " + names(choices) + "; “" + shown(typed) + "” is none of them."));
    }

    static <E extends Enum<E>> Optional<E> choiceIn(Class<E> choices, String typed) {
        for (E choice : choices.getEnumConstants()) {
            if (name(choice).equals(typed)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        E[] all = choices.getEnumConstants();
        StringBuilder names = new StringBuilder(name(all[0]));
        for (int i = 1; i < all.length; i++) {
            names.append(i == all.length - 1 ? " or " : ", ").append(name(all[i]));
        }
        return names.toString();
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Typed text as a refusal repeats it: not too long. */
    static String shown(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }
}
