package minutebook;

import java.util.Optional;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.export.Edition;
import minutebook.export.Editions;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.view.ActionLogView;

/** A board's publications, each made from the record as it is; every door takes them from here. */
public final class Publishing {
    private final Minutebook book;
    private final Board board;

    public Publishing(Minutebook book, Board board) {
        this.book = book;
        this.board = board;
    }

    /**
     * A publication, ready to be written.
     *
     * @param about what it is about, as {@link Publication#about} asks; "" for the board
     */
    public Edition edition(Publication publication, String about, Rendition rendition) {
        if ((publication.about() == Publication.About.BOARD) != about.isBlank()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    about.isBlank()
                            ? "Give " + publication.about().example() + ", after “" + publication.word() + "”."
                            : "Give “" + publication.word() + "” alone: it is about the whole board.");
        }
        return switch (publication) {
            case MINUTES -> Editions.minutes(book.minutes(meeting(about).id()), rendition);
            case DECISION_NOTICE ->
                Editions.decisionNotice(book.minutes(meeting(about).id()));
            case ACTION_LOG -> Editions.actionLog(log(ActionFilter.ALL), rendition);
            case CALENDAR -> Editions.calendar(book.calendar(board), rendition);
            case EXTRACT -> Editions.extract(person(about), log(ActionFilter.PENDING), rendition);
        };
    }

    private ActionLogView log(ActionFilter filter) {
        return book.actionLog(board, filter, "");
    }

    private Meeting meeting(String number) {
        return book.home(Optional.of(board.key())).meetings().stream()
                .filter(meeting -> String.valueOf(meeting.number()).equals(number.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no meeting " + Words.quoted(number) + ": see “minutebook meeting list”."));
    }

    private Person person(String key) {
        return book.outline(board).plan().named(key.strip());
    }
}
