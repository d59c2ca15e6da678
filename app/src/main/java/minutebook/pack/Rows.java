package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Tells what is wrong where a value stands. */
    void tell(JsonNode value, String sentence) {
        problems.at(value, sentence);
    }

    /** Whether what an entry names is there; tells where it is not. */
    boolean finds(Fields entry, String key, Naming naming) {
        boolean found = has(naming.kind(), entry.text(key));
        if (!found) {
            tell(
                    entry.value(key),
                    "Name " + naming.what() + " that the pack has; “" + entry.text(key) + "” is not there.");
        }
        return found;
    }

    /** As {@link #finds}, for the thing that a gate is about. */
    boolean findsGate(Fields entry, String key) {
        String about = entry.text(key).replaceFirst("[^:]*:?", "");
        boolean found = !about.contains(" ") || idOf.containsKey(about);
        if (!found) {
            tell(entry.value(key), "Name something that the pack has; “" + about + "” is not there.");
        }
        return found;
    }

    /** A gap as the record keeps it: its kind and the id of what has it. */
    String gate(String said) {
        int colon = said.indexOf(':');
        String about = said.substring(colon + 1);
        return colon < 0 ? said : said.substring(0, colon + 1) + idOf.getOrDefault(about, about);
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
