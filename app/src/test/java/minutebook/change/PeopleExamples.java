package minutebook.change;

import java.util.List;
import java.util.function.Function;
import minutebook.KeySamples;
import minutebook.Keys;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.Examples.Example;
import minutebook.domain.Presence;
import minutebook.domain.Way;

/** Examples of who is there: who comes, goes, says so beforehand, and declares an interest. */
final class PeopleExamples {
    private PeopleExamples() {}

    static List<Example> all() {
        return List.of(
                new Example("apologies are given beforehand", book -> mark(Presence.APOLOGIES)),
                new Example("a key lets somebody in", book -> key()),
                new Example("a key lets nobody in any more", book -> {
                    book.does(key());
                    return new Keys(book.book()).remove(TestBoard.board(), KeySamples.FINGERPRINT);
                }),
                started("somebody who was expected arrives", book -> arrives(book)),
                started("somebody arrives who had sent apologies", book -> {
                    book.does(mark(Presence.APOLOGIES));
                    return arrives(book);
                }),
                started("somebody leaves", book -> {
                    book.does(mark(Presence.PRESENT));
                    return leaves(book);
                }),
                started("it was somebody else who came", book -> {
                    book.does(arrives(book));
                    return new EditMovement(movement(book), TestBoard.POLICE, Way.ARRIVED);
                }),
                started("nobody left", book -> {
                    book.does(mark(Presence.PRESENT));
                    book.does(leaves(book));
                    return Examples.remove(EntryKind.MOVEMENT, movement(book));
                }),
                started("an interest", book -> declares(book)),
                started("an interest with a withdrawal after all", book -> {
                    book.does(declares(book));
                    return new EditInterest(interest(book), TestBoard.DCS, "Governor of two schools", true);
                }),
                started("an interest taken out", book -> {
                    book.does(declares(book));
                    return Examples.remove(EntryKind.INTEREST, interest(book));
                }));
    }

    private static Change key() {
        String[] line = KeySamples.ED25519.split(" ", 2);
        return new AddKey(TestBoard.DCS, line[0], line[1], "laptop");
    }

    static Change mark(Presence presence) {
        return Examples.attendance(presence, "");
    }

    static Change arrives(TestBook book) {
        return new RecordMovement(book.item(), TestBoard.DCS, Way.ARRIVED);
    }

    static Change leaves(TestBook book) {
        return new RecordMovement(book.item(), TestBoard.DCS, Way.LEFT);
    }

    static String movement(TestBook book) {
        return book.record().proceedings().movements().get(0).movement().id();
    }

    static String interest(TestBook book) {
        return book.record().proceedings().interests().get(0).interest().id();
    }

    private static Change declares(TestBook book) {
        book.does(mark(Presence.PRESENT));
        return new DeclareInterest(book.item(), TestBoard.DCS, "Governor of the school", false);
    }

    private static Example started(String name, Function<TestBook, Change> change) {
        return Examples.started(name, change);
    }
}
