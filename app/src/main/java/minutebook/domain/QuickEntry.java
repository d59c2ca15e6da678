package minutebook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.domain.Refused.Reason;

/**
 * An action typed on one line, read as far as it goes: {@code Publish the guide @health due 30 june expect signed-off
 * version #R3}. The parts after the words may come in any order; {@code #O1.2}, {@code #T3} and {@code #R17} link to an
 * outcome, a theme and a recommendation. A backslash before a word makes it an ordinary one: {@code \@health}.
 *
 * @param problems what still has to be mended before it can be recorded, most important first
 */
public record QuickEntry(
        String what,
        String expectation,
        Optional<Person> owner,
        Optional<LocalDate> due,
        Optional<Theme> theme,
        Optional<Outcome> outcome,
        Optional<Recommendation> recommendation,
        List<Refused> problems)
        implements Entry {
    private static final Pattern DUE = Pattern.compile("(?i)\\sdue\\s+(\\d{1,2}\\s+)?([^\\s\\d]*|\\+\\d?)$");
    private static final List<String> SOON =
            List.of("next meeting", "+1w", "+2w", "+4w", "monday", "tuesday", "wednesday", "thursday", "friday");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The longest line that is read: two paragraphs and what holds them together. */
    private static final int LONGEST = 2 * Words.PARAGRAPH + 1_000;

    public QuickEntry {
        problems = List.copyOf(problems);
    }

    /** Reads a line with what the board's plan knows. */
    public static QuickEntry read(String line, Plan plan, DateWords dates) {
        if (line.length() > LONGEST) {
            return new Reading("", plan, dates).tooLong();
        }
        return new Reading(Words.line(line), plan, dates).entry();
    }

    /** The action, once nothing is missing; refuses with the first problem. */
    public ActionWords complete() {
        requireComplete();
        return new ActionWords(
                what, expectation, owner.orElseThrow(), due.orElseThrow(), theme, outcome, recommendation);
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("action", what));
        owner.ifPresent(person -> parts.add(new Part("owner", person.post())));
        due.ifPresent(date -> parts.add(new Part("due", DateText.full(date))));
        parts.add(new Part("expect", expectation.isEmpty() ? "nothing said yet: add expect …" : expectation));
        outcome.ifPresent(one -> parts.add(new Part("outcome", one.ref() + " " + one.statement())));
        theme.filter(one -> outcome.filter(of -> of.theme().equals(one.id())).isEmpty())
                .ifPresent(one -> parts.add(new Part("theme", one.number() + " " + one.title())));
        recommendation.ifPresent(one -> parts.add(new Part("answers", "recommendation " + one.number())));
        return parts;
    }

    /** The entry as one line again, in the usual order; reading it gives the same entry. */
    public static String line(ActionWords words) {
        String what = Words.line(words.what());
        String expectation = Words.line(words.expectation());
        String line = line(what, expectation, words);
        Plan nobody = new Plan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        QuickEntry again = read(line, nobody, new DateWords(words.due(), Optional.of(words.due())));
        boolean same = again.what.equals(what)
                && again.expectation.equals(expectation)
                && again.due.equals(Optional.of(words.due()));
        return same ? line : line(EntryMarks.escaped(what), EntryMarks.escaped(expectation), words);
    }

    private static String line(String what, String expectation, ActionWords words) {
        StringBuilder line = new StringBuilder(what);
        line.append(" @").append(words.owner().key());
        line.append(" due ").append(words.due());
        if (!expectation.isEmpty()) {
            line.append(" expect ").append(expectation);
        }
        words.outcome().ifPresent(outcome -> line.append(" #O").append(outcome.ref()));
        words.theme()
                .filter(theme -> words.outcome()
                        .filter(outcome -> outcome.theme().equals(theme.id()))
                        .isEmpty())
                .ifPresent(theme -> line.append(" #T").append(theme.number()));
        words.recommendation().ifPresent(one -> line.append(" #R").append(one.number()));
        return line.toString();
    }

    /** What could stand after the {@code @}, {@code #} or “due” that the line ends with, best first. */
    public static List<String> completions(String line, Plan plan) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (last.startsWith("@")) {
            return Stream.concat(
                            plan.people().stream().map(person -> "@" + person.key()),
                            plan.agencies().stream().map(agency -> "@" + agency.key()))
                    .filter(name -> name.startsWith(last))
                    .toList();
        }
        return last.startsWith("#") ? linkCompletions(line, plan) : dates(line);
    }

    /** What could stand after the {@code #} that the line ends with. */
    public static List<String> linkCompletions(String line, Plan plan) {
        String last = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (!last.startsWith("#")) {
            return List.of();
        }
        return Stream.of(
                        plan.outcomes().stream().map(outcome -> "#O" + outcome.ref()),
                        plan.themes().stream().map(theme -> "#T" + theme.number()),
                        plan.recommendations().stream().map(one -> "#R" + one.number()))
                .flatMap(names -> names)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(last))
                .distinct()
                .toList();
    }

    /** What could complete a date after “due”, as far as it is one word or a day and the beginning of a month. */
    private static List<String> dates(String line) {
        Matcher due = DUE.matcher(line);
        if (!due.find()) {
            return List.of();
        }
        String begun = due.group(2).toLowerCase(Locale.ROOT);
        List<String> words = due.group(1) == null ? SOON : MONTHS;
        return words.stream().filter(word -> word.startsWith(begun)).toList();
    }

    /** The reading of one line, part by part. */
    private static final class Reading {
        private final Plan plan;
        private final DateWords dates;
        private final Attempts attempts = new Attempts();
        private String what = "";
        private String expectation = "";
        private Optional<Person> owner = Optional.empty();
        private Optional<LocalDate> due = Optional.empty();
        private Optional<Theme> theme = Optional.empty();
        private Optional<Outcome> outcome = Optional.empty();
        private Optional<Recommendation> recommendation = Optional.empty();

        Reading(String line, Plan plan, DateWords dates) {
            this.plan = plan;
            this.dates = dates;
            List<Integer> marks = EntryMarks.in(line, dates);
            what = line.substring(0, marks.isEmpty() ? line.length() : marks.get(0))
                    .strip();
            for (int i = 0; i < marks.size(); i++) {
                int end = i + 1 < marks.size() ? marks.get(i + 1) : line.length();
                part(line.substring(marks.get(i), end).strip());
            }
            what = EntryMarks.plain(what);
            expectation = EntryMarks.plain(expectation);
        }

        private void part(String part) {
            if (part.startsWith("@")) {
                own(part.split("\\s", 2)[0].substring(1));
                rest(part);
            } else if (part.startsWith("#")) {
                link(part.split("\\s", 2)[0].substring(1));
                rest(part);
            } else if (EntryMarks.isDue(part)) {
                due = attempts.at(() -> dates.due(part.substring(3)));
            } else {
                expectation = part.substring("expect".length()).strip();
            }
        }

        private void own(String name) {
            Optional<Person> named = attempts.at(() -> plan.person(name));
            if (named.isPresent() && owner.isPresent() && !named.equals(owner)) {
                attempts.failed(
                        Reason.AMBIGUOUS,
                        "Name one owner: " + owner.get().post() + " or "
                                + named.get().post() + "; write \\@ before a name that is only mentioned.");
            }
            owner = named.or(() -> owner);
        }

        /** Words that follow a name or a link belong to what was being said before. */
        private void rest(String part) {
            String[] words = part.split("\\s+", 2);
            if (words.length == 2) {
                if (expectation.isEmpty()) {
                    what = (what + " " + words[1]).strip();
                } else {
                    expectation = expectation + " " + words[1];
                }
            }
        }

        private void link(String name) {
            String rest = name.isEmpty() ? "" : name.substring(1);
            switch (name.isEmpty() ? ' ' : Character.toUpperCase(name.charAt(0))) {
                case 'O' -> linkOutcome(rest);
                case 'T' -> theme = attempts.at(() -> plan.theme(rest));
                case 'R' -> recommendation = attempts.at(() -> plan.recommendation(rest));
                default ->
                    attempts.failed(
                            Reason.NOT_FOUND,
                            "Link with #O1.2 for an outcome, #T3 for a theme or #R17 for a recommendation.");
            }
        }

        private void linkOutcome(String ref) {
            outcome = attempts.at(() -> plan.outcome(ref));
            theme = outcome.flatMap(plan::themeOf);
        }

        QuickEntry tooLong() {
            attempts.failed(Reason.TOO_LONG, "Shorten the line: nobody can read an action that long.");
            return new QuickEntry(what, expectation, owner, due, theme, outcome, recommendation, attempts.problems());
        }

        QuickEntry entry() {
            if (what.isEmpty()) {
                attempts.problems()
                        .add(0, new Refused(Reason.BLANK, "Say what is to be done, then @who and due when."));
            }
            if (owner.isEmpty() && attempts.problems().stream().noneMatch(Reading::isAboutOwner)) {
                attempts.failed(Reason.NO_OWNER, "Say who owns it: type @ and a name.");
            }
            if (due.isEmpty() && attempts.problems().stream().noneMatch(Reading::isAboutDate)) {
                attempts.failed(Reason.NO_DATE, "Say by when: due and a calendar date, such as due 30 june.");
            }
            return new QuickEntry(what, expectation, owner, due, theme, outcome, recommendation, attempts.problems());
        }

        private static boolean isAboutOwner(Refused refused) {
            return refused.reason() == Reason.NO_OWNER || refused.reason() == Reason.AMBIGUOUS;
        }

        private static boolean isAboutDate(Refused refused) {
            return refused.reason() == Reason.NO_DATE
                    || refused.reason() == Reason.VAGUE_DATE
                    || refused.reason() == Reason.NOT_A_DATE;
        }
    }
}
