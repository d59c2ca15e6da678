package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post-holder on or around the board.
 *
 * @param key a short lower-case name to type after {@code @}, such as {@code dcs}
 * @param post the name or post title, as the minutes print it
 * @param interim whether the post is held for a time only
 * @param vacant whether nobody holds the post now
 * @param canCommit whether they can commit their agency's resources
 * @param place their order in lists, from 1
 * @param account the account by which the host knows them, when it is not their key; empty otherwise
 */
public record Person(
        String id,
        String board,
        String agency,
        String key,
        String post,
        BoardRole role,
        boolean interim,
        boolean vacant,
        boolean canCommit,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int place,
        String account)
        implements Placed {
    public Person {
        key = Words.title("person's key", key);
        post = Words.title("post", post);
        account = Words.optional("account", Words.line(account));
    }

    /** Somebody whom the host knows by their key, if at all. */
    public Person(
            String id,
            String board,
            String agency,
            String key,
            String post,
            BoardRole role,
            boolean interim,
            boolean vacant,
            boolean canCommit,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            int place) {
        this(id, board, agency, key, post, role, interim, vacant, canCommit, since, until, place, "");
    }

    /** Whether that is their key or the account by which the host knows them. */
    public boolean isCalled(String name) {
        return key.equalsIgnoreCase(name) || account.equalsIgnoreCase(name);
    }

    /** The post with the words that say it is held for a time only, or by nobody. */
    public String postInWords() {
        return post + (vacant ? " (vacant)" : interim ? " (interim)" : "");
    }

    @Override
    public Person at(int newPlace) {
        return new Person(
                id, board, agency, key, post, role, interim, vacant, canCommit, since, until, newPlace, account);
    }

    /** Whether they hold the post on that day. */
    public boolean holdsPostOn(LocalDate day) {
        return since.map(from -> !day.isBefore(from)).orElse(true)
                && until.map(to -> !day.isAfter(to)).orElse(true);
    }
}
