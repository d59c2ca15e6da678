package minutebook.sheet;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;

/** The sheet of a spreadsheet that holds the plan, with the row of its headings and what its columns hold. */
public record PlanSheet(Grid grid, Grid.Row headings, ColumnMapping mapping) {
    private static final int LAST_HEADING = 30;
    private static final int FEWEST = 2;

    /** The sheet of that name; else the first that reads like a plan; none where every sheet holds one kind of thing. */
    public static Optional<PlanSheet> find(Workbook book, Optional<String> name) {
        if (name.isPresent()) {
            Grid named = book.grids().stream()
                    .filter(grid -> grid.name().equalsIgnoreCase(name.get().strip()))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            Reason.NOT_FOUND,
                            "There is no sheet “" + Words.line(name.get()) + "”: they are " + names(book) + "."));
            return Optional.of(in(named).orElseThrow(() -> noHeadings(named.name())));
        }
        Optional<PlanSheet> found = book.grids().stream()
                .filter(grid -> part(grid).isEmpty())
                .flatMap(grid -> in(grid).stream())
                .findFirst();
        if (found.isEmpty()
                && book.grids().stream().noneMatch(grid -> part(grid).isPresent())) {
            throw noHeadings(names(book));
        }
        return found;
    }

    /** The kind of thing that a sheet holds alone: one named “People” holds people. */
    static Optional<PlanPart<?>> part(Grid grid) {
        String name = Target.plain(grid.name());
        for (PlanPart<?> part : PlanParts.ALL) {
            if (name.equals(Target.plain(part.plural())) || name.equals(Target.plain(part.noun()))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The same sheet with its columns holding something else. */
    public PlanSheet with(ColumnMapping other) {
        return new PlanSheet(grid, headings, other);
    }

    /** What a column holds in the first row that has anything in it; empty where none has. */
    public String sample(int column) {
        return rows().stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<Grid.Row> rows() {
        return grid.rows().stream()
                .filter(row -> row.number() > headings.number())
                .toList();
    }

    /** The row among the first with most headings that are known; one must say what the outcomes are. */
    private static Optional<PlanSheet> in(Grid grid) {
        Optional<PlanSheet> best = Optional.empty();
        int most = FEWEST - 1;
        for (Grid.Row row : grid.rows().stream().limit(LAST_HEADING).toList()) {
            ColumnMapping mapping = ColumnMapping.guessed(row);
            if (mapping.known() > most && mapping.column(Target.STATEMENT).isPresent()) {
                best = Optional.of(new PlanSheet(grid, row, mapping));
                most = mapping.known();
            }
        }
        return best;
    }

    private static Refused noHeadings(String name) {
        return new Refused(
                Reason.NOT_UNDERSTOOD,
                "Give the plan a row of headings such as No., What, Who, When and Status: none was found in "
                        + Words.line(name) + ".");
    }

    private static String names(Workbook book) {
        return String.join(
                ", ", book.grids().stream().map(grid -> Words.line(grid.name())).toList());
    }
}
