package minutebook.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.Answer;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Entity;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.PlanVersion;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Retirable;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.HistoryQueries.Since;
import minutebook.store.Reader;

/**
 * What has changed in a plan since the board approved a version of it. Readings are no part of the plan itself, and the
 * order of its lines says nothing that the board has approved.
 */
public record PlanChangesView(PlanVersion version, List<Row> rows) {
    private static final ZoneId PLACE = ZoneId.of("Europe/London");

    public PlanChangesView {
        rows = List.copyOf(rows);
    }

    /**
     * One field that changed, or a thing that came or went.
     *
     * @param what the thing, such as “Outcome 1.2”
     * @param field the field's label; “added” or “retired” for the thing itself
     * @param by who changed it last
     */
    public record Row(String what, String field, String before, String after, String by, LocalDate on) {}

    /**
     * What has changed.
     *
     * @param sinceVersion the number of the version; empty for the latest
     */
    public static PlanChangesView of(Reader reader, Board board, Optional<Integer> sinceVersion) {
        PlanVersion version = reader.plan().versions(board.id()).stream()
                .filter(one ->
                        sinceVersion.map(wanted -> wanted == one.number()).orElse(true))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "The board has approved no such version of the plan: it approves one at a meeting."));
        Plan plan = reader.plan().whole(board.id());
        List<Row> rows = new ArrayList<>();
        PlanParts.ALL.stream()
                .filter(part -> part.type() != Reading.class)
                .forEach(part -> rows.addAll(changes(reader, board, part, plan, version)));
        rows.addAll(answers(reader, board, version));
        return new PlanChangesView(version, rows);
    }

    private static <E extends Entity> List<Row> changes(
            Reader reader, Board board, PlanPart<E> part, Plan plan, PlanVersion version) {
        List<Since<E>> touched = reader.history().since(part.type(), version);
        if (touched.isEmpty()) {
            return List.of();
        }
        Set<String> own = reader.plan().every(part.type(), board.id()).stream()
                .map(Entity::id)
                .filter(id -> part.type() != Board.class || id.equals(board.id()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Row> rows = new ArrayList<>();
        for (Since<E> since : touched) {
            since.now().filter(now -> own.contains(now.id())).ifPresent(now -> changes(part, now, plan, since, rows));
        }
        return rows;
    }

    private static <E extends Entity> void changes(PlanPart<E> part, E now, Plan plan, Since<E> since, List<Row> rows) {
        Told told = new Told(part.title(now, plan), since);
        Map<String, String> after = part.said(now, plan);
        if (since.before().isEmpty()) {
            rows.add(told.row(
                    "added",
                    "",
                    after.values().stream()
                            .filter(text -> !text.isEmpty())
                            .limit(3)
                            .collect(Collectors.joining(" · "))));
            return;
        }
        E was = since.before().get();
        Map<String, String> before = part.said(was, plan);
        for (PlanField field : part.fields()) {
            String old = before.get(field.name());
            String fresh = after.get(field.name());
            if (!old.equals(fresh)) {
                rows.add(told.row(field.label(), plain(field, old), plain(field, fresh)));
            }
        }
        if (now instanceof Retirable left && was instanceof Retirable there && left.isRetired() != there.isRetired()) {
            rows.add(
                    left.isRetired()
                            ? told.row("retired", "", left.retiredBecause())
                            : told.row("in use again", there.retiredBecause(), ""));
        }
    }

    private static String plain(PlanField field, String said) {
        boolean date = field.type() == PlanField.Type.DUE || field.type() == PlanField.Type.PAST;
        return date && !said.isEmpty() ? DateText.brief(LocalDate.parse(said)) : said;
    }

    private static List<Row> answers(Reader reader, Board board, PlanVersion version) {
        Map<String, Outcome> outcomes = reader.plan().every(Outcome.class, board.id()).stream()
                .collect(Collectors.toMap(Outcome::id, outcome -> outcome));
        List<Row> rows = new ArrayList<>();
        for (Since<Answer> since : reader.history().since(Answer.class, version)) {
            Optional<Answer> either = since.now().or(since::before);
            boolean changed = since.now().isPresent() != since.before().isPresent();
            either.filter(answer -> changed && outcomes.containsKey(answer.outcome()))
                    .ifPresent(answer -> rows.add(
                            new Told("Outcome " + outcomes.get(answer.outcome()).ref(), since)
                                    .row(
                                            "answers",
                                            since.before().isPresent() ? GroundWords.of(reader, answer) : "",
                                            since.now().isPresent() ? GroundWords.of(reader, answer) : "")));
        }
        return rows;
    }

    /** What a change is about, and who made it when. */
    private record Told(String what, Since<?> since) {
        Row row(String field, String before, String after) {
            return new Row(what, field, before, after, since.by(), LocalDate.ofInstant(since.at(), PLACE));
        }
    }
}
