package minutebook.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.AreaProgress;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Brag;
import minutebook.domain.Finding;
import minutebook.domain.ItemKind;
import minutebook.domain.Judgement;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * What a board can tell readers outside it of its work.
 *
 * @param since the first day of what is told as new
 * @param sources inspections and reviews with what they judged and found, oldest first
 * @param recommendations what they ask for, each with the outcomes that answer it
 * @param outcomes the plan’s outcomes in use, in its order
 * @param progress what was reported, oldest first
 * @param decisions what the board decided, oldest first
 * @param actions every action
 * @param challenges what the board asked, oldest first
 * @param risks those on the register, as that has them
 * @param held the meetings that were held, oldest first
 * @param next the meeting that comes next
 * @param holdsPrivate whether it tells anything that the public is not told
 */
public record AccountView(
        Board board,
        BoardRules rules,
        LocalDate today,
        LocalDate since,
        List<Looked> sources,
        List<Asked> recommendations,
        List<Aim> outcomes,
        List<ProgressRow> progress,
        List<Decided> decisions,
        List<ActionRow> actions,
        List<ChallengeRow> challenges,
        List<RiskRegister.Row> risks,
        List<Meeting> held,
        Optional<Meeting> next,
        boolean holdsPrivate) {
    public AccountView {
        sources = List.copyOf(sources);
        recommendations = List.copyOf(recommendations);
        outcomes = List.copyOf(outcomes);
        progress = List.copyOf(progress);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        challenges = List.copyOf(challenges);
        risks = List.copyOf(risks);
        held = List.copyOf(held);
    }

    /**
     * What can be told on a day.
     *
     * @param inPublic whether to leave out what was recorded in private and what sources have not published yet
     */
    public static AccountView of(Reader reader, Board board, LocalDate today, boolean inPublic) {
        AccountView open = new AccountMaker(reader, board, today, true).view(false);
        if (inPublic) {
            return open;
        }
        AccountView whole = new AccountMaker(reader, board, today, false).view(false);
        return whole.equals(open) ? whole : new AccountMaker(reader, board, today, false).view(true);
    }

    /** A source with its judgements, its findings and what it said of each area, in its own order. */
    public record Looked(
            Source source,
            List<Judgement> judgements,
            List<FindingTrace> findings,
            List<AreaProgress> areas,
            boolean published) {
        public Looked {
            judgements = List.copyOf(judgements);
            findings = List.copyOf(findings);
            areas = List.copyOf(areas);
        }

        /** The day it was there, or else was published, as far as the record has it. */
        public Optional<LocalDate> day() {
            return source.fieldworkTo().or(source::fieldworkFrom).or(source::published);
        }
    }

    /** A recommendation with the outcomes that answer it and what was agreed about it. */
    public record Asked(
            Source source,
            Recommendation recommendation,
            List<Finding> findings,
            List<Aim> outcomes,
            List<Decided> decisions,
            List<ActionRow> actions) {
        public Asked {
            findings = List.copyOf(findings);
            outcomes = List.copyOf(outcomes);
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
        }

        /** Its source’s key and its number: {@code ofsted-2015/27}. */
        public String key() {
            return source.key() + "/" + recommendation.number();
        }
    }

    /**
     * An outcome with where it stands.
     *
     * @param isStatusPrivate whether its status was given last where this reader was not let in
     */
    public record Aim(Theme theme, Outcome outcome, boolean isStatusPrivate, List<Measured> measures) {
        public Aim {
            measures = List.copyOf(measures);
        }

        /** How the board judges it; empty where that is not told: the one before it would be untrue. */
        public Optional<Brag> status() {
            return isStatusPrivate ? Optional.empty() : Optional.of(outcome.status());
        }

        public boolean is(Brag status) {
            return status().filter(status::equals).isPresent();
        }

        /** Why, where that is told. */
        public String because() {
            return isStatusPrivate ? "" : outcome.statusReason();
        }

        /** Whether it is known to be past its day without being delivered. */
        public boolean hasSlipped(LocalDate today) {
            return !isStatusPrivate && outcome.hasSlipped(today);
        }
    }

    /** A measure with its readings, oldest first. */
    public record Measured(Measure measure, List<Reading> readings) {
        public Measured {
            readings = List.copyOf(readings);
        }

        /** Those for the latest day; more than one where they disagree. */
        public List<Reading> latest() {
            return MeasureView.latest(readings);
        }

        /** The last reading from a day before that, if it can be believed. */
        public Optional<Reading> before() {
            return readings.stream()
                    .filter(one -> latest().stream().allMatch(last -> one.date().isBefore(last.date())))
                    .filter(one -> one.quality() == Quality.SOUND)
                    .reduce((first, second) -> second);
        }

        /** Whether the latest readings give more than one value. */
        public boolean conflicts() {
            return latest().stream()
                            .map(one -> one.value().stripTrailingZeros())
                            .distinct()
                            .count()
                    > 1;
        }

        /** The latest value, where there is one that can be believed. */
        public Optional<BigDecimal> sound() {
            return conflicts()
                    ? Optional.empty()
                    : latest().stream()
                            .filter(one -> one.quality() == Quality.SOUND)
                            .map(Reading::value)
                            .findFirst();
        }

        /** Above 0 where it has become better since the reading before, below where worse; empty where that cannot be said. */
        public Optional<Integer> change() {
            return sound().flatMap(now -> before().flatMap(then -> measure.better()
                    .map(better -> now.compareTo(then.value()) == 0 ? 0 : better.reaches(now, then.value()) ? 1 : -1)));
        }
    }

    /** A decision with the meeting that took it and the item under which it did. */
    public record Decided(DecisionRow row, Meeting meeting, AgendaItem item) {
        /** Whether it only agrees the minutes of another meeting. */
        public boolean isOnMinutes() {
            return item.kind() == ItemKind.MINUTES;
        }
    }

    /** What was decided from {@link #since} on, apart from minutes that were agreed. */
    public List<Decided> newDecisions() {
        return decisions.stream()
                .filter(one -> !one.isOnMinutes())
                .filter(one -> !one.meeting().begins().toLocalDate().isBefore(since))
                .toList();
    }
}
