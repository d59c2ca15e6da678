package minutebook.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import minutebook.domain.Entity;
import minutebook.domain.Refused;

/** The board's records made so far, parents first, and the id behind each of the pack's keys. */
final class Rows {
    private final Supplier<String> ids;
    private final Problems problems;
    private final List<Entity> made = new ArrayList<>();
    private final Map<String, String> idOf = new HashMap<>();

    /** @param problems where a record that refuses its values is told, with the line it comes from */
    Rows(Supplier<String> ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** Makes one record under a new id and returns the id. */
    String add(Fields from, Function<String, Entity> record) {
        String id = ids.get();
        try {
            made.add(record.apply(id));
        } catch (Refused refused) {
            problems.at(from.node(), refused.sentence());
        }
        return id;
    }

    /** As {@link #add}, and other records can name it from now on. */
    void addNamed(String kind, String key, Fields from, Function<String, Entity> record) {
        idOf.put(kind + " " + key, add(from, record));
    }

    /** An id for a record that is made later. */
    String newId() {
        return ids.get();
    }

    /** Makes a record of that id anew, to take the place of the one made before. */
    void again(String id, Fields from, Function<String, Entity> record) {
        try {
            made.add(record.apply(id));
        } catch (Refused refused) {
            problems.at(from.node(), refused.sentence());
        }
    }

    /** Another key under which an id is found. */
    void alias(String kind, String key, String id) {
        idOf.put(kind + " " + key, id);
    }

    boolean has(String kind, String key) {
        return idOf.containsKey(kind + " " + key);
    }

    String id(String kind, String key) {
        return idOf.get(kind + " " + key);
    }

    /** The id of what an entry names under a key, if it names anything. */
    Optional<String> maybeId(String kind, Fields entry, String key) {
        return entry.maybeText(key).map(name -> id(kind, name));
    }

    List<Entity> inOrder() {
        return List.copyOf(made);
    }
}
