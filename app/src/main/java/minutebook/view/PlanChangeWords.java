package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.domain.Answer;
import minutebook.domain.DateText;
import minutebook.domain.Plan;
import minutebook.domain.Rebase;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.HistoryQueries.Traced;
import minutebook.store.Reader;

/** Says in words what a change did to one thing of a board's plan, with the labels of its fields. */
final class PlanChangeWords {
    /** The longest piece of a field's text that a change repeats. */
    private static final int SHOWN = 60;

    private final Reader reader;
    private final String board;
    private final Plan ever;
    private final Map<PlanPart<?>, Map<String, PartRow>> rows = new HashMap<>();

    PlanChangeWords(Reader reader, String board) {
        this.reader = reader;
        this.board = board;
        this.ever = reader.plan().ever(board);
    }

    /** The rows for what one change did to one thing; none where that is on another board. */
    List<PlanChangeRow> rows(List<Traced> lines) {
        Traced first = lines.get(0);
        Map<String, Traced> fields = new HashMap<>();
        lines.forEach(line -> fields.put(line.field(), line));
        if (first.kind() == Answer.class) {
            return answer(first, fields);
        }
        if (first.kind() == Rebase.class) {
            return rebase(first, fields);
        }
        PlanPart<?> part = PlanParts.of(first.kind());
        PartRow row = rowsOf(part).get(first.id());
        if (row == null) {
            return removed(part, first, fields);
        }
        String name = part == PlanParts.RULES ? "The board’s rules" : capital(part.noun()) + " " + row.key();
        if (fields.containsKey("id")) {
            return List.of(whole(first, name, "added", row.gist()));
        }
        return changed(part, name, lines, fields);
    }

    private List<PlanChangeRow> changed(PlanPart<?> part, String name, List<Traced> lines, Map<String, Traced> fields) {
        List<PlanChangeRow> changed = new ArrayList<>();
        for (Traced line : lines) {
            if (line.field().equals("retired_on")) {
                Optional<String> because =
                        Optional.ofNullable(fields.get("retired_because")).flatMap(Traced::after);
                changed.add(
                        line.after().isPresent()
                                ? whole(line, name, "retired", because.orElse(""))
                                : whole(line, name, "in use again", ""));
            } else if (line.field().equals("place")) {
                changed.add(row(
                        line,
                        name,
                        "moved",
                        "Place",
                        line.before().orElse(""),
                        line.after().orElse("")));
            } else {
                part.fields().stream()
                        .filter(field -> isKeptIn(field, line.field()))
                        .findFirst()
                        .ifPresent(field -> changed.add(row(
                                line,
                                name,
                                "changed",
                                field.label(),
                                value(field, line.before()),
                                value(field, line.after()))));
            }
        }
        return changed;
    }

    private List<PlanChangeRow> removed(PlanPart<?> part, Traced first, Map<String, Traced> fields) {
        boolean isOurs = fields.values().stream()
                .flatMap(line -> line.before().stream())
                .anyMatch(value -> value.equals(board) || isKnown(value));
        return isOurs ? List.of(whole(first, capital(part.noun()), "removed", "")) : List.of();
    }

    private boolean isKnown(String id) {
        return List.of(PlanParts.SOURCE, PlanParts.THEME, PlanParts.OUTCOME, PlanParts.MEASURE).stream()
                .anyMatch(part -> rowsOf(part).containsKey(id));
    }

    private List<PlanChangeRow> answer(Traced first, Map<String, Traced> fields) {
        boolean isLinked = fields.get("id").after().isPresent();
        Map<String, String> values = new HashMap<>();
        fields.forEach((field, line) ->
                (isLinked ? line.after() : line.before()).ifPresent(value -> values.put(field, value)));
        PartRow outcome = rowsOf(PlanParts.OUTCOME).get(values.get("outcome"));
        if (outcome == null) {
            return List.of();
        }
        String ground = Optional.ofNullable(values.get("recommendation"))
                .map(id -> "recommendation " + key(PlanParts.RECOMMENDATION, id))
                .or(() -> Optional.ofNullable(values.get("finding")).map(id -> "finding " + key(PlanParts.FINDING, id)))
                .orElseGet(() -> "decision " + decision(values.get("decision")));
        String name = "Outcome " + outcome.key();
        String said = name + (isLinked ? " answers " : " no longer answers ") + ground;
        return List.of(new PlanChangeRow(
                first.at(),
                first.actor(),
                first.kind(),
                Optional.ofNullable(values.get("decision")),
                name,
                isLinked ? "linked" : "unlinked",
                "Answers",
                isLinked ? "" : ground,
                isLinked ? ground : "",
                said));
    }

    private List<PlanChangeRow> rebase(Traced first, Map<String, Traced> fields) {
        boolean isNew = fields.get("id").after().isPresent();
        Function<String, String> value =
                field -> (isNew ? fields.get(field).after() : fields.get(field).before()).orElseThrow();
        PartRow measure = rowsOf(PlanParts.MEASURE).get(value.apply("measure"));
        if (measure == null) {
            return List.of();
        }
        String from = brief(value.apply("from_date"));
        String name = "Measure " + measure.key();
        return List.of(new PlanChangeRow(
                first.at(),
                first.actor(),
                first.kind(),
                Optional.of(value.apply("decision")),
                name,
                isNew ? "rebased" : "rebase taken back",
                "Limits anew from",
                isNew ? "" : from,
                isNew ? from : "",
                name + (isNew ? ": limits reckoned anew from " : ": limits no longer reckoned anew from ") + from));
    }

    /** A field's stored value as people read it; empty where there is none. */
    private String value(PlanField field, Optional<String> stored) {
        return stored.filter(text -> !text.isEmpty())
                .map(text -> switch (field.type()) {
                    case LINE, TEXT -> quoted(text);
                    case NUMBER, COUNT -> text;
                    case DUE, PAST -> brief(text);
                    case YES_NO -> text.equals("1") ? "yes" : "no";
                    case CHOICE -> text.toLowerCase(Locale.ROOT).replace('_', ' ');
                    case PERSON -> key(PlanParts.PERSON, text);
                    case AGENCY -> key(PlanParts.AGENCY, text);
                    case SOURCE -> key(PlanParts.SOURCE, text);
                    case THEME -> key(PlanParts.THEME, text);
                    case OUTCOME -> key(PlanParts.OUTCOME, text);
                    case MEASURE -> key(PlanParts.MEASURE, text);
                })
                .orElse("");
    }

    private String key(PlanPart<?> part, String id) {
        return Optional.ofNullable(rowsOf(part).get(id)).map(PartRow::key).orElse("something removed since");
    }

    private String decision(String id) {
        return Whereabouts.of(new Rows(reader), "decision", id);
    }

    private Map<String, PartRow> rowsOf(PlanPart<?> part) {
        return rows.computeIfAbsent(part, wanted -> {
            Map<String, PartRow> byId = new HashMap<>();
            PartsView.of(reader, wanted, board, ever).rows().stream()
                    .filter(row -> wanted != PlanParts.BOARD || row.id().equals(board))
                    .forEach(row -> byId.put(row.id(), row));
            return byId;
        });
    }

    private static PlanChangeRow whole(Traced line, String name, String what, String detail) {
        String said = name + " " + what + (detail.isEmpty() ? "" : ": " + quoted(detail));
        return new PlanChangeRow(line.at(), line.actor(), line.kind(), Optional.empty(), name, what, "", "", "", said);
    }

    private static PlanChangeRow row(Traced line, String name, String what, String label, String from, String to) {
        String said = name + ": " + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + " "
                + (from.isEmpty() ? "nothing" : from) + " → " + (to.isEmpty() ? "nothing" : to);
        return new PlanChangeRow(
                line.at(), line.actor(), line.kind(), Optional.empty(), name, what, label, from, to, said);
    }

    /** Whether a column holds the field: {@code met_on} and {@code target_date} hold “met” and “target-date”. */
    private static boolean isKeptIn(PlanField field, String column) {
        String name = field.name().replace('-', '_');
        return column.equals(name) || column.equals(name + "_on");
    }

    private static String quoted(String text) {
        return "“" + (text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text) + "”";
    }

    private static String brief(String date) {
        return DateText.brief(LocalDate.parse(date));
    }

    private static String capital(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }
}
