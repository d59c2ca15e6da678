package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.HighlightReport;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.MinutesComment;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Recorded;
import minutebook.domain.Theme;
import minutebook.domain.UpdateKind;
import minutebook.store.NewsQueries.Sent;
import minutebook.store.Reader;

/** Puts what was sent in into words. */
final class NewsMaker {
    private final Rows rows;
    private final List<Person> people;

    NewsMaker(Reader reader) {
        rows = new Rows(reader);
        people = reader.plan().boards().stream()
                .flatMap(board -> reader.plan().people(board.id()).stream())
                .toList();
    }

    /** What a change sent in; empty where none of it is on record any more, as after an undo. */
    Optional<NewsItem> item(Sent sent) {
        List<Recorded> put = rows.reader().news().put(sent);
        return put.stream().findFirst().flatMap(first -> item(sent, first, put));
    }

    private Optional<NewsItem> item(Sent sent, Recorded first, List<Recorded> put) {
        if (first instanceof ActionUpdate update) {
            return Optional.of(action(sent, update));
        }
        if (first instanceof Reading reading) {
            return Optional.of(readings(sent, reading, put.size()));
        }
        if (first instanceof ProgressNote note) {
            return Optional.of(progress(sent, note));
        }
        if (first instanceof HighlightReport report) {
            return Optional.of(highlight(sent, report));
        }
        return first instanceof MinutesComment comment ? Optional.of(comment(sent, comment)) : Optional.empty();
    }

    private NewsItem action(Sent sent, ActionUpdate update) {
        Action action = rows.get(Action.class, update.action());
        String ref = rows.ref(action).toString();
        boolean done = update.kind() == UpdateKind.REPORTED;
        boolean asks = update.kind() == UpdateKind.EXTENSION_ASKED;
        return new NewsItem(
                sent.line(),
                sent.at(),
                update.saidBy().isEmpty() ? who(sent) : update.saidBy(),
                done ? NewsItem.Kind.REPORTED : asks ? NewsItem.Kind.EXTENSION : NewsItem.Kind.UPDATE,
                rows.get(Board.class, action.board()),
                ref,
                done ? "reports " + ref + " done" : asks ? "asks for more time for " + ref : "has news of " + ref,
                update.text() + " (" + action.what() + ")",
                action.id(),
                Optional.empty());
    }

    private NewsItem readings(Sent sent, Reading reading, int count) {
        Measure measure = rows.get(Measure.class, reading.measure());
        Theme theme =
                rows.get(Theme.class, rows.get(Outcome.class, measure.outcome()).theme());
        String value = measure.inWords(reading.value());
        String doubt = reading.quality() == Quality.SOUND
                ? ""
                : ", " + reading.quality().word() + ": " + reading.why();
        return new NewsItem(
                sent.line(),
                sent.at(),
                who(sent),
                NewsItem.Kind.READING,
                rows.get(Board.class, theme.board()),
                measure.title(),
                count == 1
                        ? "gives a reading, " + value + ": " + measure.title()
                        : "gives " + count + " readings: " + measure.title(),
                value + " on " + DateText.plain(reading.date()) + doubt
                        + (count == 1 ? "" : ", and " + (count - 1) + " more"),
                measure.id(),
                Optional.empty());
    }

    private NewsItem progress(Sent sent, ProgressNote note) {
        Theme theme = rows.get(Theme.class, note.theme());
        String about = rows.get(Outcome.class, note.outcome()).map(Outcome::ref).orElse("theme " + theme.number());
        return new NewsItem(
                sent.line(),
                sent.at(),
                who(sent),
                NewsItem.Kind.PROGRESS,
                rows.get(Board.class, theme.board()),
                about,
                "reports progress on " + about,
                note.text(),
                theme.id(),
                Optional.empty());
    }

    private NewsItem highlight(Sent sent, HighlightReport report) {
        Theme theme = rows.get(Theme.class, report.theme());
        Meeting meeting = rows.get(Meeting.class, report.meeting());
        return new NewsItem(
                sent.line(),
                sent.at(),
                who(sent),
                NewsItem.Kind.HIGHLIGHT,
                rows.get(Board.class, theme.board()),
                "theme " + theme.number(),
                "gives the highlight report of theme " + theme.number() + " to meeting " + meeting.number(),
                report.achieved(),
                theme.id(),
                Optional.of(meeting.id()));
    }

    private NewsItem comment(Sent sent, MinutesComment comment) {
        Meeting meeting = rows.get(Meeting.class, comment.meeting());
        return new NewsItem(
                sent.line(),
                sent.at(),
                comment.author(),
                NewsItem.Kind.COMMENT,
                rows.get(Board.class, meeting.board()),
                "meeting " + meeting.number(),
                "comments on the minutes of meeting " + meeting.number(),
                (comment.about().isEmpty() ? "" : comment.about() + ": ") + comment.text(),
                meeting.id(),
                Optional.of(meeting.id()));
    }

    private String who(Sent sent) {
        return people.stream()
                .filter(person -> person.isCalled(sent.actor()))
                .findFirst()
                .map(Person::post)
                .orElse(sent.actor());
    }
}
