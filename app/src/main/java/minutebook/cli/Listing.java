package minutebook.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.WallClock;
import minutebook.domain.Words;
import minutebook.export.Export;
import minutebook.export.Sheet;

/**
 * Rows that can be printed as a table, as CSV or as JSON.
 *
 * @param rows a cell for each column: text, a number, a truth, a date, or an Optional of one
 */
record Listing(List<Column> columns, List<List<Object>> rows) {
    Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column of a listing.
     *
     * @param key its name for programs, in small letters
     * @param header its name for people; empty when the table leaves it out
     */
    record Column(String key, String header) {
        boolean isInTable() {
            return !header.isEmpty();
        }
    }

    /** A moment as a table has it for people, on the wall clock of the board: {@code 2015-06-18 14:05}. */
    static String minute(Instant at) {
        return WallClock.at(at).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
    }

    void print(Host host, ListFormat format) {
        switch (format) {
            case TABLE -> host.out().print(table(host.width()));
            case CSV -> {
                byte[] sheet = Export.rendered(sheet());
                host.out().write(sheet, 0, sheet.length);
            }
            case JSON -> host.out().println(JsonText.of(maps()));
        }
        host.out().flush();
    }

    private String table(int width) {
        if (rows.isEmpty()) {
            return "There is nothing to list.\n";
        }
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isInTable()) {
                shown.add(i);
            }
        }
        List<String> header = shown.stream().map(i -> columns.get(i).header()).toList();
        List<List<String>> cells = rows.stream()
                .map(row -> shown.stream().map(i -> text(row.get(i))).toList())
                .toList();
        return new TextTable(header, cells).fitted(width);
    }

    private Sheet sheet() {
        return Sheet.of(
                "List",
                columns.stream().map(Column::key).toList(),
                rows.stream()
                        .map(row -> row.stream().map(Listing::text).toList())
                        .toList());
    }

    /** A map for each row, from the names that programs know to the cells. */
    List<Map<String, Object>> maps() {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                map.put(columns.get(i).key(), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }

    private static String text(Object cell) {
        if (cell instanceof Optional<?> optional) {
            return optional.map(Listing::text).orElse("");
        }
        if (cell instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return Words.line(cell.toString());
    }
}
