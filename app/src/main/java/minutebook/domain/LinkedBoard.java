package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another forum with which the board shares what it knows.
 *
 * @param key a short lower-case name to type
 * @param shares what is shared with it
 * @param receives what comes from it
 * @param contact the post that stands for the link
 */
public record LinkedBoard(
        String id,
        String board,
        String key,
        String name,
        String shares,
        String receives,
        Optional<String> contact,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public LinkedBoard {
        key = Words.title("linked board’s key", key);
        name = Words.title("linked board’s name", name);
        shares = Words.optional("what is shared", shares);
        receives = Words.optional("what is received", receives);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public LinkedBoard retired(Optional<LocalDate> on, String because) {
        return new LinkedBoard(id, board, key, name, shares, receives, contact, on, because, place);
    }

    @Override
    public LinkedBoard at(int newPlace) {
        return new LinkedBoard(id, board, key, name, shares, receives, contact, retiredOn, retiredBecause, newPlace);
    }
}
