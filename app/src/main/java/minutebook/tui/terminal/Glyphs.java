package minutebook.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for the clusters whose width Lanterna counts otherwise than terminals do, such as a letter with a mark: a private-use
 * character of the right width stands in for each inside Lanterna and is turned back on the way out.
 */
final class Glyphs {
    private static final char FIRST = '\uE000';
    private static final int MOST = 6_400;
    private static final String WIDENER = "\uFE0F";
    private static final String UNKNOWN = "□";

    private final List<String> clusters = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    /** What Lanterna is given for a cluster of one or two cells. */
    String name(String cluster, int cells) {
        if (lanternaAgrees(cluster, cells)) {
            return cluster;
        }
        String known = names.get(cluster);
        if (known != null) {
            return known;
        }
        if (clusters.size() == MOST) {
            return cells == 1 ? UNKNOWN : UNKNOWN + WIDENER;
        }
        String name = (char) (FIRST + clusters.size()) + (cells == 2 ? WIDENER : "");
        clusters.add(cluster);
        names.put(cluster, name);
        return name;
    }

    /** What the terminal is given for what Lanterna writes. */
    String cluster(String name) {
        int place = name.charAt(0) - FIRST;
        return place >= 0 && place < clusters.size() ? clusters.get(place) : name.replace(WIDENER, "");
    }

    private static boolean lanternaAgrees(String cluster, int cells) {
        if (cluster.length() == 1 && cluster.charAt(0) < 0x7F) {
            return true;
        }
        TextCharacter[] parsed = TextCharacter.fromString(cluster);
        return parsed.length == 1 && parsed[0].isDoubleWidth() == (cells == 2);
    }
}
