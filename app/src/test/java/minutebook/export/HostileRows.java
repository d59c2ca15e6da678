package minutebook.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import minutebook.TestBoard;
import minutebook.domain.Entity;
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

    static List<Entity> of(List<Entity> rows) {
        return rows.stream().map(HostileRows::hostile).toList();
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
