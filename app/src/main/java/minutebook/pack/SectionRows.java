package minutebook.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.Challenge;
import minutebook.domain.LinkedBoard;
import minutebook.domain.ReportDue;

/** The {@link Sections} of a pack as records. What names something that is not there is told, and makes none. */
final class SectionRows {
    private final Fields pack;
    private final Rows rows;
    private final Recorded usual;
    private final Map<String, Integer> challenges = new HashMap<>();

    /** @param usual when and by whom something was recorded that has neither a day nor a meeting */
    SectionRows(Fields pack, Rows rows, Recorded usual) {
        this.pack = pack;
        this.rows = rows;
        this.usual = usual;
    }

    void add() {
        Sections.ALL.forEach(this::add);
    }

    private void add(Section section) {
        List<Piece> pieces = section.pieces();
        Set<String> seen = new HashSet<>();
        int place = 0;
        for (Fields entry : pack.list(section.list())) {
            int at = ++place;
            boolean isNew = isNew(section, entry, seen);
            boolean sound = finds(pieces, entry) && isNew;
            name(section, entry, sound ? made(section, pieces, entry, at) : rows.newId());
        }
    }

    private String made(Section section, List<Piece> pieces, Fields entry, int place) {
        Recorded recorded = usual(entry).or(entry);
        return rows.add(entry, id -> section.made(pieces, new Piece.Read(id, place, entry, rows, recorded)));
    }

    /** Whether everything that an entry names is there and its times are in the calendar. */
    private boolean finds(List<Piece> pieces, Fields entry) {
        boolean sound = true;
        for (Piece piece : pieces) {
            String key = piece.key();
            if (entry.has(key) && piece.isTime() && !entry.isTime(key)) {
                rows.tell(entry.value(key), "Give a day that the calendar has; “" + entry.text(key) + "” is none.");
                sound = false;
            }
            if (entry.has(key) && piece.naming().isPresent()) {
                sound &= rows.finds(entry, key, piece.naming().get());
            }
            if (key.equals("gate")) {
                sound &= rows.findsGate(entry, key);
            }
        }
        return sound;
    }

    private boolean isNew(Section section, Fields entry, Set<String> seen) {
        String key = section.once().stream().map(entry::text).collect(Collectors.joining(" "));
        if (section.once().isEmpty() || seen.add(key)) {
            return true;
        }
        rows.tell(entry.value(section.once().get(0)), "Use each key once; “" + key + "” stands above already.");
        return false;
    }

    /** Lets others name it from now on. */
    private void name(Section section, Fields entry, String id) {
        if (section.kind() == ReportDue.class) {
            rows.alias(Naming.REPORT.kind(), entry.text("key"), id);
        } else if (section.kind() == LinkedBoard.class) {
            rows.alias(Naming.LINKED_BOARD.kind(), entry.text("key"), id);
        } else if (section.kind() == Challenge.class) {
            String meeting = entry.text("item").replaceFirst("/.*", "");
            rows.alias(
                    Naming.CHALLENGE.kind(),
                    PackNames.challenge(meeting, challenges.merge(meeting, 1, Integer::sum)),
                    id);
        }
    }

    /** At noon of its day, else when its meeting began. */
    private Recorded usual(Fields entry) {
        if (entry.has("date")) {
            return new Recorded(Pack.instant(entry.date("date")), usual.by());
        }
        String meeting = entry.has("item") ? entry.text("item").replaceFirst("/.*", "") : entry.text("meeting");
        return pack.list("meetings").stream()
                .filter(one -> one.text("number").equals(meeting))
                .findFirst()
                .flatMap(one -> one.maybeTime("started").or(() -> one.maybeTime("start")))
                .map(began -> new Recorded(Pack.instant(began), usual.by()))
                .orElse(usual);
    }
}
