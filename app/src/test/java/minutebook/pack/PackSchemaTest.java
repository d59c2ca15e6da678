package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.serialization.node.JsonLocationAwareArrayNode;
import com.networknt.schema.serialization.node.JsonLocationAwareIntNode;
import com.networknt.schema.serialization.node.JsonLocationAwareTextNode;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Breaks every kind of value in the sample pack in turn and looks for the problem on the very line. */
class PackSchemaTest {
    private static final Set<String> MAY_BE_ABSENT = new TreeSet<>(Set.of(
            "/people/from",
            "/sources/fieldwork",
            "/sources/findings",
            "/sources/published",
            "/judgements/note",
            "/recommendations/flag",
            "/outcomes/milestones",
            "/outcomes/milestones/met",
            "/measures/numerator",
            "/measures/denominator",
            "/measures/baseline",
            "/measures/target",
            "/measures/target/tolerance",
            "/measures/comparators",
            "/progress/outcome",
            "/progress/recorded",
            "/meetings/attendance",
            "/meetings/agenda/presenter",
            "/meetings/agenda/taken",
            "/meetings/agenda/notes",
            "/meetings/agenda/decisions",
            "/meetings/agenda/decisions/because",
            "/meetings/agenda/decisions/dissent",
            "/meetings/agenda/actions",
            "/meetings/agenda/actions/theme",
            "/meetings/agenda/actions/outcome",
            "/meetings/agenda/actions/reported",
            "/meetings/agenda/actions/updates",
            "/meetings/agenda/statuses",
            "/measures/partner",
            "/risks",
            "/risks/cause",
            "/risks/effect",
            "/risks/mitigation",
            "/risks/owner",
            "/risks/theme",
            "/reportsDue",
            "/reportsDue/from",
            "/linkedBoards",
            "/linkedBoards/contact",
            "/linkedBoards/receives",
            "/linkedBoards/shares",
            "/linkedBoardsMet",
            "/linkedBoardsMet/note",
            "/visitAreas",
            "/visitAreas/note",
            "/visitAreas/outcome",
            "/visitAreas/reference",
            "/measures/baseline/date",
            "/measures/baseline/source",
            "/measures/baseline/value",
            "/measures/better",
            "/measures/target/date",
            "/measures/target/value",
            "/meetings/agenda/actions/expect",
            "/outcomes/due",
            "/outcomes/owner",
            "/outcomes/rank",
            "/progress/evidence/kind",
            "/progress/evidence/reference",
            "/sources/fieldwork/from",
            "/sources/fieldwork/to",
            "/sources/findings/from",
            "/sources/findings/to",
            "/themes/lead",
            "/themes/sponsor"));

    private final JsonNode pack = SamplePack.tree();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** A key of the pack, with an object of the sample that has it. */
    private record Place(ObjectNode holder, String key) {
        JsonNode value() {
            return holder.get(key);
        }
    }

    PackSchemaTest() {
        collect("", pack);
    }

    private void collect(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> {
                places.putIfAbsent(path + "/" + key, new Place(object, key));
                collect(path + "/" + key, object.get(key));
            });
        } else {
            node.forEach(child -> collect(path, child));
        }
    }

    @Test
    void the_sample_has_nearly_every_key_of_the_format() {
        assertTrue(places.size() > 110, places.size() + " keys");
    }

    @Test
    void a_key_that_must_be_there_is_missed_where_it_should_stand() {
        Set<String> absent = new TreeSet<>();
        places.forEach((path, place) -> {
            JsonNode value = place.holder().remove(place.key());
            List<Problem> problems = check();
            place.holder().set(place.key(), value);
            if (problems.isEmpty()) {
                absent.add(path);
            } else {
                assertAt(place.holder(), problems, path);
                assertTrue(
                        problems.stream().anyMatch(one -> one.sentence().contains("Add “" + place.key() + "”")), path);
            }
        });
        assertEquals(MAY_BE_ABSENT, absent);
    }

    @Test
    void a_value_of_the_wrong_type_is_told_at_its_own_place() {
        places.forEach((path, place) -> {
            JsonLocation at = JsonNodes.tokenLocationOf(place.value());
            replaced(
                    path,
                    place,
                    place.value().isArray() || path.equals("/readings")
                            ? new JsonLocationAwareIntNode(1, at)
                            : new JsonLocationAwareArrayNode(JsonNodeFactory.instance, at));
        });
    }

    @Test
    void text_with_a_control_character_is_told_at_its_own_place() {
        places.forEach((path, place) -> {
            if (place.value().isTextual()) {
                replaced(
                        path,
                        place,
                        new JsonLocationAwareTextNode("a\u0001", JsonNodes.tokenLocationOf(place.value())));
            }
        });
    }

    @Test
    void text_that_has_no_end_is_told_at_its_own_place() {
        places.forEach((path, place) -> {
            if (place.value().isTextual()) {
                replaced(
                        path,
                        place,
                        new JsonLocationAwareTextNode("a".repeat(10_001), JsonNodes.tokenLocationOf(place.value())));
            }
        });
    }

    @Test
    void a_whole_number_below_its_range_is_told_at_its_own_place() {
        places.forEach((path, place) -> {
            if (place.value().isInt()) {
                replaced(
                        path,
                        place,
                        new JsonLocationAwareIntNode(-2_000_000_000, JsonNodes.tokenLocationOf(place.value())));
            }
        });
    }

    @Test
    void a_key_that_the_format_does_not_know_is_told_at_its_own_place() {
        List<ObjectNode> holders = new ArrayList<>();
        places.values().forEach(place -> holders.add(place.holder()));
        for (ObjectNode holder : Set.copyOf(holders)) {
            JsonLocation at = new JsonLocation(JsonNodes.tokenLocationOf(holder).contentReference(), -1L, 7, 9);
            holder.set("colour", new JsonLocationAwareIntNode(1, at));
            List<Problem> problems = check();
            holder.remove("colour");
            assertTrue(problems.stream().anyMatch(one -> one.line() == 7 && one.column() == 9), problems.toString());
            assertTrue(problems.stream().anyMatch(one -> one.sentence().startsWith("Take “colour” out of ")));
        }
    }

    private void replaced(String path, Place place, JsonNode wrong) {
        JsonNode right = place.value();
        place.holder().set(place.key(), wrong);
        List<Problem> problems = check();
        place.holder().set(place.key(), right);
        assertAt(right, problems, path);
    }

    private List<Problem> check() {
        Problems problems = new Problems();
        new SchemaCheck(problems).check(pack);
        return problems.inOrder();
    }

    private static void assertAt(JsonNode node, List<Problem> problems, String path) {
        JsonLocation at = JsonNodes.tokenLocationOf(node);
        assertTrue(
                problems.stream().anyMatch(one -> one.line() == at.getLineNr() && one.column() == at.getColumnNr()),
                path + " at " + at.getLineNr() + ":" + at.getColumnNr() + " but " + problems);
    }
}
