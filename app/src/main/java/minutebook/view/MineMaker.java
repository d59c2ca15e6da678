package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.Action;
import minutebook.domain.HighlightReport;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Theme;
import minutebook.store.OwnQueries;
import minutebook.store.Reader;

/** Gathers what somebody owes a board, by indexes alone: never the whole log. */
final class MineMaker {
    private static final int LATELY = 3;

    private final Reader reader;
    private final Rows rows;
    private final Own own;
    private final LocalDate today;
    private final Withheld withheld;

    MineMaker(Reader reader, Own own, LocalDate today) {
        this.reader = reader;
        this.rows = new Rows(reader);
        this.own = own;
        this.today = today;
        this.withheld = own.rights().readsPrivate() ? Withheld.NOTHING : Withheld.of(reader, own.board());
    }

    MineView view(int most) {
        String board = own.board().id();
        Optional<Meeting> next =
                reader.meetings().inSession(board).or(() -> reader.meetings().planned(board, today));
        if (own.posts().isEmpty()) {
            return new MineView(own, today, next, List.of(), 0, List.of(), List.of(), List.of(), List.of());
        }
        OwnQueries mine = reader.own(own.posts().stream().map(Person::id).toList());
        List<Theme> themes = mine.themes();
        List<Outcome> outcomes = mine.outcomes();
        List<Measure> measures = mine.measures();
        List<MineView.Report> reports = reports(themes, next);
        List<Owed> owed = new ArrayList<>();
        List<Action> promised = mine.promised(most);
        promised.forEach(action -> owed.add(new OwedAction(told(action), "own", true)));
        owed.addAll(highlights(reports, next));
        owed.addAll(readings(mine, measures, outcomes));
        owed.addAll(ofOthers(mine, themes, outcomes, most));
        owed.sort(Comparator.comparing((Owed one) -> one.nearness(today))
                .thenComparing(Owed::kind)
                .thenComparing(Owed::by));
        int more = promised.size() < most ? 0 : mine.promisedInAll() - promised.size();
        List<Meeting> lately = lately();
        return new MineView(
                own, today, next, owed, more, reports, measures, lately, decisions(themes, outcomes, lately));
    }

    private ActionRow told(Action action) {
        return rows.oneOfFew(action).without(withheld.items());
    }

    private List<MineView.Report> reports(List<Theme> themes, Optional<Meeting> next) {
        Map<String, HighlightReport> given =
                next
                        .map(meeting -> reader.meetings().about(HighlightReport.class, meeting.id()))
                        .orElse(List.of())
                        .stream()
                        .collect(Collectors.toMap(HighlightReport::theme, report -> report, (first, later) -> later));
        return themes.stream()
                .map(theme -> new MineView.Report(theme, Optional.ofNullable(given.get(theme.id()))))
                .toList();
    }

    private static List<Owed> highlights(List<MineView.Report> reports, Optional<Meeting> next) {
        return next.stream()
                .flatMap(meeting -> reports.stream()
                        .filter(report -> report.given().isEmpty())
                        .map(report -> (Owed) new OwedHighlight(report.theme(), meeting)))
                .toList();
    }

    /** Who owns an outcome owes the readings of its measures; who leads its theme those of one that nobody owns. */
    private List<Owed> readings(OwnQueries mine, List<Measure> measures, List<Outcome> outcomes) {
        Map<String, Outcome> owned = outcomes.stream()
                .filter(outcome -> outcome.owner().map(this::isPost).orElse(true))
                .collect(Collectors.toMap(Outcome::id, outcome -> outcome));
        return measures.stream()
                .filter(measure -> owned.containsKey(measure.outcome()))
                .flatMap(measure -> OwedReading.of(mine, measure, owned.get(measure.outcome()), today).stream())
                .map(reading -> (Owed) reading)
                .toList();
    }

    private boolean isPost(String person) {
        return own.posts().stream().anyMatch(post -> post.id().equals(person));
    }

    /** What others promised under the themes they lead, and for the outcomes they own beside those. */
    private List<Owed> ofOthers(OwnQueries mine, List<Theme> themes, List<Outcome> outcomes, int most) {
        Map<String, Owed> found = new LinkedHashMap<>();
        Set<String> led = themes.stream().map(Theme::id).collect(Collectors.toSet());
        themes.forEach(theme -> add(found, mine.underTheme(theme.id(), most), "theme " + theme.number()));
        outcomes.stream()
                .filter(outcome -> !led.contains(outcome.theme()))
                .forEach(outcome -> add(found, mine.forOutcome(outcome.id(), most), "outcome " + outcome.ref()));
        return List.copyOf(found.values());
    }

    private void add(Map<String, Owed> found, List<Action> actions, String whose) {
        actions.stream()
                .filter(action -> !withheld.covers(action))
                .forEach(action -> found.putIfAbsent(action.id(), new OwedAction(told(action), whose, false)));
    }

    /** The latest meetings that have begun, oldest first. */
    private List<Meeting> lately() {
        List<Meeting> lately =
                new ArrayList<>(reader.attention().held(own.board().id(), LATELY));
        reader.meetings().inSession(own.board().id()).ifPresent(lately::add);
        lately.sort(Comparator.comparing(Meeting::number).reversed());
        return lately.stream()
                .limit(LATELY)
                .sorted(Comparator.comparing(Meeting::number))
                .toList();
    }

    private List<DecisionRow> decisions(List<Theme> themes, List<Outcome> outcomes, List<Meeting> lately) {
        Set<String> about = outcomes.stream().map(Outcome::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> answering = new HashSet<>();
        outcomes.stream().map(Outcome::theme).distinct().forEach(theme -> reader.plan()
                .answeredBy(theme)
                .forEach((outcome, answers) -> {
                    if (about.contains(outcome)) {
                        answers.stream().map(Recommendation::id).forEach(answering::add);
                    }
                }));
        about.addAll(answering);
        Set<String> led = themes.stream().map(Theme::id).collect(Collectors.toSet());
        return new DecisionsAbout(rows, withheld, led, about).of(lately);
    }
}
