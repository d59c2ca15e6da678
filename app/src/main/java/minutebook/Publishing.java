package minutebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.change.ReleasePublication;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.PublicRelease;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.export.Edition;
import minutebook.export.Editions;
import minutebook.export.PrivacyCheck;
import minutebook.export.PrivacyFinding;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.view.ActionLogView;
import minutebook.view.CalendarView;

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
            case CALENDAR ->
                Editions.calendar(book.ask((reader, today) -> CalendarView.of(reader, board, today)), rendition);
            case EXTRACT -> Editions.extract(person(about), log(ActionFilter.PENDING), rendition);
        };
    }

    /** What the privacy check finds in a publication for the public, and whether it was released with that. */
    public Privacy privacy(Publication publication, String about) {
        List<PrivacyFinding> findings =
                PrivacyCheck.of(edition(publication, about, Rendition.PUBLIC), PrivateWords.of(book, board));
        String hash = PrivacyCheck.hash(findings);
        String subject = subject(about);
        return new Privacy(
                (publication.word() + " " + about.strip()).strip(),
                findings,
                book.ask((reader, today) -> reader.plan().every(PublicRelease.class, board.id())).stream()
                        .filter(one -> one.covers(publication.word(), subject, findings.size(), hash))
                        .reduce((first, later) -> later));
    }

    /** Records why a publication may go out to the public with what the privacy check finds in it; gives what was done. */
    public String release(Publication publication, String about, String because) {
        List<PrivacyFinding> findings = privacy(publication, about).findings();
        return book.apply(new ReleasePublication(
                board.id(), publication.word(), subject(about), findings.size(), PrivacyCheck.hash(findings), because));
    }

    /** Refuses while the privacy check finds something in a publication for the public that was not released knowingly. */
    public void requireReleased(Publication publication, String about) {
        Privacy privacy = privacy(publication, about);
        if (!privacy.mayGoOut()) {
            throw new Refused(Refused.Reason.WRONG_STATE, privacy.sentence());
        }
    }

    /** However it was typed. */
    private static String subject(String about) {
        return about.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
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
