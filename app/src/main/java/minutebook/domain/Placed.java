package minutebook.domain;

/** Something that has an order among others of its kind, which people can change. */
public interface Placed extends Entity {
    /** Its order in lists, from 1; 0 where nobody has ever ordered it. */
    int place();

    /** The same thing at another place. */
    Placed at(int place);
}
