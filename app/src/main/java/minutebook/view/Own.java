package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.Board;
import minutebook.domain.Person;
import minutebook.domain.Rights;
import minutebook.store.Reader;

/**
 * Whether anything on a board is somebody's own.
 *
 * @param posts the posts they hold on that board
 * @param isAnything whether they have promised what the board waits for, lead a theme or own an outcome
 */
public record Own(Board board, Rights rights, List<Person> posts, boolean isAnything) {
    /** What is said to who holds no post on the board. */
    public static final String NO_POST = "You hold no post on this board: --as says who acts.";

    public Own {
        posts = List.copyOf(posts);
    }

    public static Own of(Reader reader, Board board, String actor, LocalDate today) {
        Rights rights = reader.rights(actor, today);
        List<Person> posts = rights.posts().stream()
                .filter(post -> post.board().equals(board.id()))
                .toList();
        boolean isAnything = !posts.isEmpty()
                && reader.own(posts.stream().map(Person::id).toList()).isAnything();
        return new Own(board, rights, posts, isAnything);
    }

    /** Why there is nothing to show of it; empty when there is something. */
    public String whyNothing() {
        if (posts.isEmpty()) {
            return NO_POST;
        }
        return isAnything ? "" : "You own no action that is waited for, no outcome and no theme here.";
    }
}
