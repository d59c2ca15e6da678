package minutebook;

import java.util.List;
import java.util.Optional;
import minutebook.change.AddKey;
import minutebook.change.RemoveKey;
import minutebook.domain.Board;
import minutebook.domain.KeyLine;
import minutebook.domain.Person;
import minutebook.domain.PersonKey;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** Who is let in over SSH by which key. */
public final class Keys {
    /** The fewest letters of a fingerprint by which a key can be named. */
    private static final int FEWEST = 6;

    private static final String HASH = "SHA256:";

    private final Minutebook book;

    public Keys(Minutebook book) {
        this.book = book;
    }

    /** A key with whose it is. */
    public record Held(PersonKey key, Person person) {}

    /** The keys of a board's people, by person and then oldest first. */
    public List<Held> of(Board board) {
        return book.ask((reader, today) -> reader.keys().ofBoard(board.id()).stream()
                .map(key -> new Held(key, reader.get(Person.class, key.person())))
                .toList());
    }

    /** Whether a key is on record, whoever's it is. */
    public boolean isKnown(String key) {
        return book.ask((reader, today) -> reader.keys().held(key)).isPresent();
    }

    /**
     * Who is let in by a key today: its person, as long as they hold a post that is not vacant and nobody else in the file is
     * called as they are, for rights go by the name. Empty for any other key.
     *
     * @param key in base64
     */
    public Optional<Held> holder(String key) {
        return book.ask((reader, today) -> reader.keys()
                .held(key)
                .map(held -> new Held(held, reader.get(Person.class, held.person())))
                .filter(held ->
                        held.person().holdsPostOn(today) && !held.person().vacant())
                .filter(held -> reader.plan().boards().stream()
                        .flatMap(board -> reader.plan().people(board.id()).stream())
                        .filter(other -> other.isCalled(held.person().key()))
                        .allMatch(held.person()::equals)));
    }

    /** The change that gives a key to a person; refuses a line that holds none. */
    public static AddKey add(Person person, KeyLine line) {
        if (!line.isSound()) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, line.problem());
        }
        return new AddKey(person.id(), line.algorithm(), line.key(), line.comment());
    }

    /**
     * The change that takes a key away; refuses what names none of the board's, or several.
     *
     * @param typed its fingerprint, or how that begins
     */
    public RemoveKey remove(Board board, String typed) {
        String begin = typed.strip().startsWith(HASH) ? typed.strip() : HASH + typed.strip();
        if (begin.length() < HASH.length() + FEWEST) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give at least " + FEWEST + " letters of the key’s fingerprint, as “person key list” shows it.");
        }
        List<PersonKey> meant = of(board).stream()
                .map(Held::key)
                .filter(key -> key.fingerprint().startsWith(begin))
                .toList();
        if (meant.size() > 1) {
            throw new Refused(
                    Refused.Reason.AMBIGUOUS, "Give more of the fingerprint: " + meant.size() + " keys begin so.");
        }
        return meant.stream()
                .map(key -> new RemoveKey(key.id()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no key " + Words.quoted(typed) + ": “person key list” shows those that there are."));
    }

    /** The person of just that key; refuses anything like it, since who is let in must not hang on a slip. */
    public static Person person(List<Person> people, String key) {
        return people.stream()
                .filter(person -> person.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no person " + Words.quoted(key)
                                + ": give the whole key, as “person list” shows it."));
    }

    /**
     * Whose key a line of authorized_keys is: whom its forced command acts as, by key or by account. Empty when that is nobody,
     * or several people.
     *
     * @param byComment whether it is whom the comment begins with, where there is no such command
     */
    public static Optional<Person> owner(List<Person> people, KeyLine line, boolean byComment) {
        String name = line.actor().orElseGet(() -> byComment ? line.comment().split("[\\s@]", 2)[0] : "");
        List<Person> meant = people.stream()
                .filter(person -> !name.isBlank() && person.isCalled(name))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
