package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.domain.Board;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Recommendation;
import minutebook.domain.Theme;
import minutebook.store.Reader;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Decided;

/**
 * What children, families and staff said, as far as the record has it, each with what the plan holds about it and what was
 * decided, agreed and seen since.
 *
 * @param said oldest first
 * @param holdsPrivate whether any of it may not be told the public
 */
public record YouSaidView(Board board, LocalDate today, List<Said> said, boolean holdsPrivate) {
    public YouSaidView {
        said = List.copyOf(said);
    }

    /** Who said something. */
    public enum Who {
        CHILDREN("Children and young people", "child(ren)?|young p(eople|erson)s?|care leavers?|pupils?"),
        FAMILIES("Parents, carers and families", "parents?|carers?|famil(y|ies)|adopters?"),
        STAFF("Staff", "staff|social workers?|workers|practitioners?|professionals|teams");

        private static final String VERBS =
                "said|told|asked|wants?|wanted|wish(es)?|feels?|felt|would (like|welcome)|complain(ed)?";

        private final String name;
        private final Pattern speaks;

        Who(String name, String nouns) {
            this.name = name;
            this.speaks = Pattern.compile("(?i)\\b(" + nouns + ")\\b[^.;]{0,40}\\b(" + VERBS + ")\\b");
        }

        public String inWords() {
            return name;
        }

        /** Who speaks in a text, if it records that somebody does. */
        static Optional<Who> in(String text) {
            return List.of(values()).stream()
                    .filter(who -> who.speaks.matcher(text).find())
                    .findFirst();
        }
    }

    /**
     * Something that was said.
     *
     * @param where where the record has it from, in words
     * @param aims the outcomes of the plan that it bears on
     * @param decisions what was decided about them on that day or later
     * @param before what had been agreed about them before and was not settled yet
     * @param actions what was agreed about them on that day or later
     * @param since what was reported of them later, oldest first
     */
    public record Said(
            Who who,
            String text,
            Optional<LocalDate> date,
            String where,
            List<Aim> aims,
            List<Decided> decisions,
            List<ActionRow> before,
            List<ActionRow> actions,
            List<ProgressNote> since) {
        public Said {
            aims = List.copyOf(aims);
            decisions = List.copyOf(decisions);
            before = List.copyOf(before);
            actions = List.copyOf(actions);
            since = List.copyOf(since);
        }

        /** Whether nobody has decided, promised or done anything about it. */
        public boolean isUnanswered() {
            return decisions.isEmpty() && before.isEmpty() && actions.isEmpty() && since.isEmpty();
        }
    }

    public static YouSaidView of(Reader reader, Board board, LocalDate today, boolean inPublic) {
        List<Said> open = new Maker(AccountView.of(reader, board, today, true)).all();
        List<Said> all = inPublic ? open : new Maker(AccountView.of(reader, board, today, false)).all();
        return new YouSaidView(board, today, all, !all.equals(open));
    }

    /** Looks for voices in one account. */
    private record Maker(AccountView view) {
        List<Said> all() {
            List<Said> all = new ArrayList<>();
            view.progress().forEach(row -> note(row).ifPresent(all::add));
            view.sources().forEach(looked -> looked.findings().stream()
                    .filter(one -> !isNoted(one))
                    .forEach(one ->
                            Who.in(one.finding().summary()).ifPresent(who -> all.add(finding(who, looked, one)))));
            view.recommendations().forEach(one -> Who.in(one.recommendation().text())
                    .ifPresent(who -> all.add(recommendation(who, one))));
            view.challenges()
                    .forEach(row -> Who.in(row.challenge().question()).ifPresent(who -> all.add(challenge(who, row))));
            all.sort(Comparator.comparing(one -> one.date().orElse(LocalDate.MIN)));
            return all;
        }

        /** Whether a note tells the same, by the paragraph that it rests on. */
        private boolean isNoted(FindingTrace one) {
            return view.progress().stream()
                    .map(ProgressRow::note)
                    .filter(note -> who(note).isPresent())
                    .anyMatch(note -> note.evidenceReference()
                            .endsWith("paragraph " + one.finding().paragraph()));
        }

        private static Optional<Who> who(ProgressNote note) {
            return switch (note.kind()) {
                case CHILDS_VOICE -> Optional.of(Who.CHILDREN);
                case CONCERN -> Who.in(note.text());
                case PROGRESS, ACHIEVEMENT -> Optional.empty();
            };
        }

        private Optional<Said> note(ProgressRow row) {
            ProgressNote note = row.note();
            String where = note.evidenceReference().isEmpty() ? "the board’s record" : note.evidenceReference();
            return who(note)
                    .map(one -> said(
                            one,
                            note.text(),
                            Optional.of(note.date()),
                            where,
                            row.outcome()
                                    .map(outcome ->
                                            aims(aim -> aim.outcome().id().equals(outcome.id())))
                                    .orElse(List.of()),
                            row.outcome().isPresent() ? Optional.empty() : Optional.of(row.theme()),
                            Optional.empty()));
        }

        private Said finding(Who who, AccountView.Looked looked, FindingTrace one) {
            return said(
                    who,
                    one.finding().summary(),
                    looked.day(),
                    looked.source().publisher() + ", " + one.finding().paragraph(),
                    view.outcomes().stream()
                            .filter(aim -> one.answered().stream().anyMatch(outcome -> outcome.id()
                                            .equals(aim.outcome().id()))
                                    || view.recommendations().stream()
                                            .anyMatch(asked -> one.cited().contains(asked.recommendation())
                                                    && asked.outcomes().contains(aim)))
                            .toList(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Said recommendation(Who who, AccountView.Asked one) {
            return said(
                    who,
                    one.recommendation().text(),
                    one.source().published().or(() -> one.source().fieldworkTo()),
                    one.source().publisher() + ", recommendation "
                            + one.recommendation().number(),
                    one.outcomes(),
                    Optional.empty(),
                    Optional.of(one.recommendation()));
        }

        private Said challenge(Who who, ChallengeRow row) {
            LocalDate day = row.meeting().begins().toLocalDate();
            return said(
                    who,
                    row.challenge().question(),
                    Optional.of(day),
                    "a question at meeting " + row.meeting().number(),
                    List.of(),
                    row.item().theme().flatMap(id -> view.outcomes().stream()
                            .map(Aim::theme)
                            .filter(theme -> theme.id().equals(id))
                            .findFirst()),
                    Optional.empty());
        }

        private List<Aim> aims(Predicate<Aim> which) {
            return view.outcomes().stream().filter(which).toList();
        }

        /** What came of it: for its outcomes; for its theme where it names no outcome; for its recommendation. */
        private Said said(
                Who who,
                String text,
                Optional<LocalDate> date,
                String where,
                List<Aim> aims,
                Optional<Theme> theme,
                Optional<Recommendation> asked) {
            LocalDate from = date.orElse(LocalDate.MIN);
            List<String> own = aims.stream().map(aim -> aim.outcome().id()).toList();
            Predicate<Optional<Outcome>> isOwn =
                    outcome -> outcome.filter(one -> own.contains(one.id())).isPresent();
            List<ActionRow> about = view.actions().stream()
                    .filter(row -> isOwn.test(row.outcome())
                            || isOf(row.recommendation(), asked)
                            || (row.outcome().isEmpty() && isOf(row.theme(), theme)))
                    .toList();
            return new Said(
                    who,
                    text,
                    date,
                    where,
                    aims,
                    view.decisions().stream()
                            .filter(one -> !one.meeting().begins().toLocalDate().isBefore(from))
                            .filter(one -> isOwn.test(one.row().outcome())
                                    || isOf(one.row().recommendation(), asked))
                            .toList(),
                    about.stream()
                            .filter(row -> !agreedFrom(row, from))
                            .filter(row -> !isSettledBefore(row, from))
                            .toList(),
                    about.stream().filter(row -> agreedFrom(row, from)).toList(),
                    reportedAfter(from)
                            .filter(row -> isOwn.test(row.outcome())
                                    || (row.outcome().isEmpty() && isOf(Optional.of(row.theme()), theme)))
                            .map(ProgressRow::note)
                            .toList());
        }

        private Stream<ProgressRow> reportedAfter(LocalDate day) {
            return view.progress().stream()
                    .filter(row -> row.note().kind() == ProgressKind.PROGRESS
                            || row.note().kind() == ProgressKind.ACHIEVEMENT)
                    .filter(row -> row.note().date().isAfter(day));
        }

        private static boolean isSettledBefore(ActionRow row, LocalDate day) {
            return row.action().settledOn().filter(on -> on.isBefore(day)).isPresent();
        }

        private static <T> boolean isOf(Optional<T> one, Optional<T> wanted) {
            return wanted.isPresent() && one.equals(wanted);
        }

        private boolean agreedFrom(ActionRow row, LocalDate from) {
            return view.held().stream()
                    .filter(meeting -> meeting.id().equals(row.action().meeting()))
                    .anyMatch(meeting -> !meeting.begins().toLocalDate().isBefore(from));
        }
    }
}
