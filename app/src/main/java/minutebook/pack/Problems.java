package minutebook.pack;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been found wrong with a pack so far. */
final class Problems {
    /** How many are kept: a file that is wrong all through is not listed line by line. */
    private static final int MOST = 200;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String file, int line, int column, String sentence) {
        if (found.size() < MOST) {
            found.add(new Problem(file, line, column, sentence));
        }
    }

    /** Adds a problem where a value stands in its file. */
    void at(JsonNode node, String sentence) {
        JsonLocation location = JsonNodes.tokenLocationOf(node);
        Object origin = location.contentReference().getRawContent();
        String file = origin instanceof FileText csv ? csv.name() : PackFiles.MAIN;
        add(file, location.getLineNr(), location.getColumnNr(), sentence);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All of them, in the order of the files and lines. */
    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
