package minutebook.export;

import java.util.List;

/** Rows under a header, for spreadsheets and scripts. */
public record Sheet(List<String> header, List<List<String>> rows) {
    public Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("Check the layout: each row has a cell for each column.");
            }
        }
    }
}
