package minutebook.sheet;

import java.util.List;
import minutebook.domain.Entity;

/** What a board has of each kind before a spreadsheet is imported, also what is retired. */
public interface Kept {
    <E extends Entity> List<E> every(Class<E> kind);

    /** A board that is still to be made has nothing. */
    static Kept nothing() {
        return new Kept() {
            @Override
            public <E extends Entity> List<E> every(Class<E> kind) {
                return List.of();
            }
        };
    }
}
