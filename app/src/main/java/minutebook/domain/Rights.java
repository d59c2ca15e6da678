package minutebook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody may do, by the posts they hold. The chair and the secretary may do everything; who leads a theme or owns
 * an outcome or an action may report on it; everybody else reads.
 *
 * <p>What was considered in Part 2 is for the members of the board, its advisers, its chair and its secretary. The public is kept
 * out of a meeting while exempt information is before it, and what would disclose that information is open to nobody else's
 * inspection afterwards (Local Government Act 1972, sections 100A to 100C and Schedule 12A). Who observes is no member of the
 * board and has left the room with the public; who has left the board has no business in it any more; whom no board knows is the
 * public.
 *
 * @param everything whether they may do everything
 * @param posts the posts they hold; empty for a stranger and for who has left
 * @param why why they may not do everything, in one sentence; empty when they may
 * @param isOut whether they have left the room, for an interest, for an item in private of a meeting that has not ended: until
 *     it has, they read what the public reads (Localism Act 2011, section 31; the board's own code)
 */
public record Rights(boolean everything, List<Person> posts, String why, boolean isOut) {
    public Rights {
        posts = List.copyOf(posts);
    }

    /**
     * The rights of who acts, found among the people of the boards by their key or by the account of the host.
     *
     * @param strangers what somebody may do whom no board knows
     */
    public static Rights of(String actor, LocalDate today, List<Person> people, Strangers strangers) {
        List<Person> known =
                people.stream().filter(person -> person.isCalled(actor)).toList();
        List<Person> posts =
                known.stream().filter(person -> person.holdsPostOn(today)).toList();
        if (known.isEmpty()) {
            return strangers == Strangers.WRITE ? new Rights(true, posts, "", false) : unknown(actor);
        }
        if (posts.stream().anyMatch(Rights::mayDoEverything)) {
            return new Rights(true, posts, "", false);
        }
        String as = posts.isEmpty()
                ? actor + " holds no post on the board any more and may only read"
                : posts.stream().map(Rights::named).collect(Collectors.joining(" and "))
                        + " may only read and report on what is their own";
        return new Rights(false, posts, as + ": ask the chair or the secretary to do this.", false);
    }

    private static Rights unknown(String actor) {
        return new Rights(
                false,
                List.of(),
                "The board does not know " + actor
                        + ", who may therefore only read: ask the secretary to put the account with a" + " person.",
                false);
    }

    /** The same where whom no board knows only reads, whatever strangers may do elsewhere. */
    public Rights ofKnown(String actor) {
        return everything && posts.isEmpty() ? unknown(actor) : this;
    }

    private static boolean mayDoEverything(Person person) {
        return switch (person.role()) {
            case CHAIR, SECRETARY -> true;
            case MEMBER, ADVISER, OBSERVER -> false;
        };
    }

    /**
     * The same of who may have left the room; who does everything has the minutes to keep.
     *
     * @param out the ids of those who have withdrawn from an item in private of a meeting that has not ended
     */
    public Rights without(Set<String> out) {
        return !everything && out.stream().anyMatch(this::holds) ? new Rights(false, posts, why, true) : this;
    }

    /** Every name by which who acts is known, in lower case: the one they act by, and the keys and accounts of their posts. */
    public Set<String> names(String actor) {
        Stream<String> ofPosts = posts.stream().flatMap(post -> Stream.of(post.key(), post.account()));
        return Stream.concat(Stream.of(actor), ofPosts)
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name under which something is remembered for who acts: their account, else the name they act by. */
    public String person(String actor) {
        List<String> accounts = posts.stream()
                .map(post -> post.account().toLowerCase(Locale.ROOT))
                .filter(account -> !account.isEmpty())
                .distinct()
                .toList();
        return accounts.size() == 1 ? accounts.get(0) : actor.toLowerCase(Locale.ROOT);
    }

    /** Whether they may read what was considered in private. */
    public boolean readsPrivate() {
        return everything || (!isOut && posts.stream().anyMatch(Rights::sitsInPrivate));
    }

    /** Whether what is recorded under an item is theirs to read. */
    public boolean mayFollow(AgendaItem item) {
        return readsPrivate() || !item.isPrivate();
    }

    private static boolean sitsInPrivate(Person person) {
        return switch (person.role()) {
            case CHAIR, SECRETARY, MEMBER, ADVISER -> true;
            case OBSERVER -> false;
        };
    }

    /**
     * Refuses who may read only what was public.
     *
     * @param what what they ask for, and what it holds, as the beginning of a sentence
     */
    public void requirePrivate(String what) {
        if (!readsPrivate()) {
            throw new Refused(
                    Refused.Reason.NOT_ALLOWED,
                    what
                            + " holds what was recorded in private, which is for members of the board: ask the secretary.");
        }
    }

    private static String named(Person person) {
        return person.post() + " (" + person.role().word().toLowerCase(Locale.ROOT) + ")";
    }

    /** Refuses who has nothing on the board, also what was their own while they had. */
    public void requirePost() {
        if (posts.isEmpty()) {
            require(false);
        }
    }

    /** Refuses unless they may do everything. */
    public void requireEverything() {
        require(false);
    }

    /** Refuses unless it is their own action. */
    public void requireOwn(Action action) {
        require(holds(action.owner()));
    }

    /** Refuses unless they lead the theme. */
    public void requireLead(Theme theme) {
        require(theme.lead().filter(this::holds).isPresent());
    }

    /** Refuses unless they own the outcome or lead its theme. */
    public void requireLead(Outcome outcome, Theme theme) {
        require(outcome.owner().filter(this::holds).isPresent()
                || theme.lead().filter(this::holds).isPresent());
    }

    /** Why they may not report on an action; empty when they may. */
    public String whyNot(Action action) {
        return everything || holds(action.owner()) ? "" : why;
    }

    private boolean holds(String person) {
        return posts.stream().anyMatch(post -> post.id().equals(person));
    }

    private void require(boolean own) {
        if (!everything && !own) {
            throw new Refused(Refused.Reason.NOT_ALLOWED, why);
        }
    }
}
