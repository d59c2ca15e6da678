package minutebook.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/** What each column of a sheet holds: guessed from its heading, put right by whoever imports it, kept for next time. */
public record ColumnMapping(List<Column> columns) {
    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param index counted from 0
     */
    public record Column(int index, String heading, Target target) {}

    /** What the headings seem to say; each target is given once, to the leftmost column. */
    static ColumnMapping guessed(Grid.Row headings) {
        Map<Integer, Target> found = new TreeMap<>();
        Set<Target> taken = EnumSet.noneOf(Target.class);
        for (Function<String, Optional<Target>> guess :
                List.<Function<String, Optional<Target>>>of(Target::named, Target::begun)) {
            headings.cells().forEach((index, heading) -> {
                if (!found.containsKey(index)) {
                    guess.apply(heading).filter(taken::add).ifPresent(target -> found.put(index, target));
                }
            });
        }
        insteadOfStatement(headings, found);
        return new ColumnMapping(headings.cells().entrySet().stream()
                .map(cell -> new Column(
                        cell.getKey(), Words.line(cell.getValue()), found.getOrDefault(cell.getKey(), Target.IGNORED)))
                .toList());
    }

    /** A plan without outcomes calls them its priorities, or else its actions. */
    private static void insteadOfStatement(Grid.Row headings, Map<Integer, Target> found) {
        if (found.containsValue(Target.STATEMENT)) {
            return;
        }
        headings.cells().entrySet().stream()
                .filter(cell -> Target.plain(cell.getValue()).startsWith("priorit"))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> found.entrySet().stream()
                        .filter(entry -> entry.getValue() == Target.STEP)
                        .filter(entry ->
                                Target.plain(headings.text(entry.getKey())).startsWith("acti"))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .ifPresent(index -> found.put(index, Target.STATEMENT));
    }

    /** The same with other targets: each typed as {@code What=outcome.statement}, by heading or by letter. */
    public ColumnMapping with(List<String> typed) {
        ColumnMapping mapping = this;
        for (String pair : typed) {
            int equals = pair.lastIndexOf('=');
            if (equals < 1) {
                throw new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Give a column and what it holds, such as What=outcome.statement; “" + Words.line(pair)
                                + "” does not say both.");
            }
            Target target = Target.of(pair.substring(equals + 1));
            mapping = mapping.with(mapping.named(pair.substring(0, equals).strip()), target);
        }
        return mapping;
    }

    private int named(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equalsIgnoreCase(heading)
                        || Grid.letters(column.index()).equalsIgnoreCase(heading))
                .map(Column::index)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND,
                        "There is no column “" + Words.line(heading) + "”: they are "
                                + columns.stream().map(Column::heading).collect(Collectors.joining(", ")) + "."));
    }

    /** The same with one column holding something else; what held that before is left out. */
    public ColumnMapping with(int index, Target target) {
        List<Column> changed = new ArrayList<>();
        for (Column column : columns) {
            boolean yields = column.target() == target && target != Target.IGNORED;
            Target now = column.index() == index ? target : yields ? Target.IGNORED : column.target();
            changed.add(new Column(column.index(), column.heading(), now));
        }
        return new ColumnMapping(changed);
    }

    /** The column that holds something; empty where none does. */
    Optional<Integer> column(Target target) {
        return columns.stream()
                .filter(column -> column.target() == target)
                .map(Column::index)
                .findFirst();
    }

    /** How many columns are recognised. */
    int known() {
        return (int) columns.stream()
                .filter(column -> column.target() != Target.IGNORED)
                .count();
    }

    /** A name for these headings, under which the mapping is kept. */
    public String fingerprint() {
        String headings = columns.stream()
                .map(column -> column.index() + " " + Target.plain(column.heading()))
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(headings.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The targets as they are kept. */
    public String kept() {
        return columns.stream().map(column -> column.target().field()).collect(Collectors.joining(" "));
    }

    /** As it was kept for these headings; the same where nothing fitting was kept. */
    public ColumnMapping restored(String kept) {
        String[] fields = kept.split(" ", -1);
        if (kept.isEmpty() || fields.length != columns.size()) {
            return this;
        }
        List<Column> before = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            Column column = columns.get(i);
            before.add(new Column(column.index(), column.heading(), Target.of(fields[i])));
        }
        return new ColumnMapping(before);
    }
}
