package minutebook.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.DateText;
import minutebook.domain.Impact;
import minutebook.domain.LateRecording;
import minutebook.domain.ProgressNote;
import minutebook.view.ProgressRow;
import minutebook.view.SettledRow;

/** Entries that the minutes tell in sentences: progress with what it rests on, and what became of earlier actions. */
final class Narrative {
    private Narrative() {}

    static Prose progress(ProgressRow row) {
        String about = row.outcome()
                .map(outcome -> "outcome " + outcome.ref())
                .orElse("theme " + row.theme().number());
        return progress(row.note(), about, row.recordedLate());
    }

    private static Prose progress(ProgressNote note, String about, Optional<LocalDate> recordedLate) {
        return Prose.strong(
                        Counted.capital(note.kind().word()) + ", " + DateText.plain(note.date()) + " (" + about + ").")
                .then(" " + Counted.sentence(note.text()) + " ")
                .then(Prose.emphasis(assurance(note) + " " + impact(note.impact()) + late(recordedLate)));
    }

    /** A note by itself, without the day on which it was recorded. */
    static Prose progress(ProgressNote note, String about) {
        return progress(note, about, Optional.empty());
    }

    private static String late(Optional<LocalDate> recorded) {
        return recorded.map(day -> " " + Counted.sentence(Counted.capital(LateRecording.inWords(day))))
                .orElse("");
    }

    /** Self-report and evidence are told apart in so many words. */
    private static String assurance(ProgressNote note) {
        String evidence = note.evidence().map(kind -> kind.word()).orElse("")
                + (note.evidence().isPresent() && !note.evidenceReference().isEmpty() ? ": " : "")
                + note.evidenceReference();
        return switch (note.assurance()) {
            case REPORTED ->
                evidence.isEmpty()
                        ? "Reported, no evidence given."
                        : Counted.sentence("Reported; evidence named but not given (" + evidence + ")");
            case EVIDENCED -> Counted.sentence("Evidence given (" + evidence + ")");
            case VERIFIED -> Counted.sentence("Verified (" + evidence + ")");
        };
    }

    private static String impact(Impact impact) {
        return switch (impact) {
            case TOO_NEW -> "Too new to judge the impact.";
            case NONE_SEEN -> "No impact seen so far.";
            case EARLY -> "Early signs of impact.";
            case SUSTAINED -> "Sustained impact.";
        };
    }

    /** The state is the one that the board left it in at this meeting, whatever has become of it since. */
    static Prose settled(SettledRow row, LocalDate today) {
        Action action = row.action().action();
        String state =
                switch (row.update().state()) {
                    case OPEN -> open(row, today);
                    case REPORTED_DONE -> reported(row, today);
                    case CLOSED -> "closed as done" + done(action);
                    case DROPPED -> "dropped; the board no longer asks for it";
                };
        return Prose.strong(row.action().ref() + " " + state + ".")
                .then(" " + Counted.sentence(action.what()) + " Owner: "
                        + Counted.sentence(row.action().owner().post() + ", "
                                + row.action().agency().name()))
                .then(" Said at this meeting" + by(row) + ": "
                        + Counted.sentence(row.update().text()) + late(row.recordedLate()));
    }

    private static String by(SettledRow row) {
        return row.update().saidBy().isEmpty() ? "" : " by the " + row.update().saidBy();
    }

    /** One that its owner reports done waits for the board, also where the board gave it time or put it off. */
    private static String reported(SettledRow row, LocalDate today) {
        String done = "reported done" + done(row.action().action())
                + (row.isSettledThere() ? "" : "; the board has still to accept it");
        return switch (row.update().kind()) {
            case PARKED, RESUMED -> open(row, today) + "; " + done;
            case SAID, REPORTED, ACCEPTED, EXTENDED, EXTENSION_ASKED, DROPPED -> done;
        };
    }

    /** What the board did with an action that stays open, by what the update did to it. */
    private static String open(SettledRow row, LocalDate today) {
        Action action = row.action().action();
        LocalDate due = row.dueAfter();
        return switch (row.update().kind()) {
            case EXTENDED ->
                "extended from " + row.update().dueBefore().map(DateText::plain).orElse("its day") + " to "
                        + DateText.plain(due)
                        + row.notAccepted()
                                .map(day -> "; it was reported done on " + DateText.plain(day) + " and not accepted")
                                .orElse("");
            case PARKED ->
                "parked"
                        + action.parkedUntil()
                                .map(day -> " until " + DateText.plain(day))
                                .orElse("");
            case RESUMED -> "is asked for again, due " + DateText.plain(due);
            case EXTENSION_ASKED -> "stays open, due " + DateText.plain(due) + "; its owner asks for more time";
            case SAID, REPORTED, ACCEPTED, DROPPED ->
                "stays open, due " + DateText.plain(due)
                        + (due.isBefore(today) ? ", " + days(due, today) + " overdue" : "");
        };
    }

    private static String done(Action action) {
        return action.doneOn()
                .map(day -> " on " + DateText.plain(day)
                        + (action.isDoneLate() ? ", " + days(action.due(), day) + " late" : ", in time"))
                .orElse("");
    }

    private static String days(LocalDate from, LocalDate to) {
        return Counted.of(ChronoUnit.DAYS.between(from, to), "day");
    }
}
