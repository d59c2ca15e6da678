package minutebook.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import minutebook.domain.Entity;
import minutebook.domain.Refused;
import minutebook.view.BoardRecord;

/**
 * A list of a pack whose entries are records of one kind, a key for each component.
 *
 * @param list the key of the list
 * @param names how a component names what its id stands for, by the component
 * @param once the components that no two entries share all of
 */
record Section(String list, Class<? extends Entity> kind, Map<String, Naming> names, List<String> once) {
    Section {
        names = Map.copyOf(names);
        once = List.copyOf(once);
    }

    List<Entry> entries(BoardRecord record, PackNames known) {
        List<Piece> pieces = pieces();
        return record.every(kind).stream()
                .map(one -> {
                    Entry entry = new Entry();
                    pieces.forEach(piece -> piece.write(one, entry, known));
                    return entry;
                })
                .toList();
    }

    List<Piece> pieces() {
        return Arrays.stream(kind.getRecordComponents())
                .map(component -> Piece.of(kind, component, names))
                .toList();
    }

    /** The record that an entry stands for; refuses what the record refuses. */
    Entity made(List<Piece> pieces, Piece.Read from) {
        Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Entity> constructor = kind.getDeclaredConstructor(types);
            return constructor.newInstance(
                    pieces.stream().map(piece -> piece.read(from)).toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + kind.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + kind.getSimpleName(), e);
        }
    }
}
