package minutebook.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.domain.Entity;
import minutebook.domain.Risk;
import minutebook.domain.Words;

/** {@link TestBoard} with hostile text in every field that somebody types words into. */
final class HostileRows {
    private static final String PARAGRAPH = String.join(" ", Examples.HOSTILE.subList(0, 13));
    private static final String LINE = Words.line(PARAGRAPH).substring(0, 250);
    private static final Set<String> LINES = Set.of(
            "name", "title", "what", "post", "area", "grade", "publisher", "unit", "authority", "number", "paragraph");
    private static final Set<String> PARAGRAPHS = Set.of(
            "statement",
            "cohort",
            "statusReason",
            "summary",
            "numerator",
            "denominator",
            "cadence",
            "baselineReference",
            "text",
            "audience",
            "references",
            "flag",
            "note",
            "period",
            "reference",
            "why",
            "words",
            "rationale",
            "because",
            "purpose",
            "confidentiality",
            "expectation",
            "cause",
            "event",
            "effect",
            "mitigation",
            "evidenceReference");

    private HostileRows() {}

    /** The whole board and a risk of it. */
    static List<Entity> board() {
        return Stream.concat(TestBoard.rows().stream(), Stream.of(risk()))
                .map(HostileRows::hostile)
                .toList();
    }

    private static Risk risk() {
        return new Risk(
                "risk-1",
                TestBoard.BOARD,
                1,
                Optional.of(TestBoard.THEME),
                "Posts are empty.",
                "Plans are late.",
                "Nobody is helped.",
                3,
                4,
                Optional.of(TestBoard.DCS),
                "Recruit.",
                Optional.empty(),
                "",
                1);
    }

    private static Entity hostile(Entity entity) {
        RecordComponent[] components = entity.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, entity))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return entity.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entity.toString(), e);
        }
    }

    private static Object value(RecordComponent component, Entity entity) {
        try {
            Object value = component.getAccessor().invoke(entity);
            if (component.getType() == String.class && LINES.contains(component.getName())) {
                return LINE + " " + entity.id();
            }
            return component.getType() == String.class && PARAGRAPHS.contains(component.getName()) ? PARAGRAPH : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entity.toString(), e);
        }
    }
}
