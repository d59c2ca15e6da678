package minutebook.domain;

/**
 * A partner organisation: council, health, police, schools, probation, voluntary.
 *
 * @param key a short lower-case name to type after {@code @}, such as {@code health}
 * @param place its order in lists, from 1
 */
public record Agency(String id, String board, String key, String name, int place) implements Placed {
    public Agency {
        key = Words.title("agency's key", key);
        name = Words.title("agency's name", name);
    }

    @Override
    public Agency at(int newPlace) {
        return new Agency(id, board, key, name, newPlace);
    }
}
