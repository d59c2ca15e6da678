package minutebook.domain;

import java.util.List;

/** Something typed on one line, as far as it is understood. */
public interface Entry {
    /** A part that was understood: what it is and how it was read. */
    record Part(String name, String value) {}

    /** The parts understood so far, in the order in which they are shown. */
    List<Part> parts();

    /** What still has to be mended before it can be recorded, most important first; empty when it can. */
    List<Refused> problems();

    /** Refuses with the first problem, if there is one. */
    default void requireComplete() {
        if (!problems().isEmpty()) {
            throw problems().get(0);
        }
    }
}
