package minutebook.domain;

import java.util.List;
import java.util.stream.IntStream;

/** Something that has an order among others of its kind, which people can change. */
public interface Placed extends Entity {
    /** Its order in lists, from 1; 0 where nobody has ever ordered it. */
    int place();

    /** The same thing at another place. */
    Placed at(int place);

    /** Those that have to move so that all have the places 1, 2, 3 … in this order, each with its new place. */
    static List<Placed> moved(List<? extends Placed> inOrder) {
        return IntStream.range(0, inOrder.size())
                .filter(i -> inOrder.get(i).place() != i + 1)
                .mapToObj(i -> inOrder.get(i).at(i + 1))
                .toList();
    }
}
