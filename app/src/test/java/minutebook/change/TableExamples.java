package minutebook.change;

import static minutebook.change.Examples.remove;
import static minutebook.change.Examples.started;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.Examples.Example;
import minutebook.domain.Challenge;
import minutebook.domain.EscalationLevel;
import minutebook.domain.NoteKind;
import minutebook.domain.Worked;
import minutebook.view.Proceedings;

/** Examples of what is recorded at the table besides notes, decisions and actions. */
final class TableExamples {
    private static final LocalDate TODAY = TestBoard.TODAY;

    private TableExamples() {}

    static List<Example> all() {
        return List.of(
                started("good practice", book -> new AddNote(book.item(), NoteKind.GOOD_PRACTICE, "Read twice.")),
                started("a challenge", book -> challenge(book, "")),
                started(
                        "a challenge gets its response",
                        book -> EditChallenge.responded(challenged(book), "Two have left.")),
                started("a challenge has worked", book -> EditChallenge.judged(challenged(book), Worked.PARTLY)),
                started(
                        "a challenge taken out",
                        book -> remove(EntryKind.CHALLENGE, challenged(book).id())),
                started("decisions by consent", book -> new DecideByConsent(book.item(), List.of("Noted.", "Agreed."))),
                started("an outcome is taken higher", TableExamples::escalation),
                started("where it went is put right", book -> {
                    book.does(escalation(book));
                    return new EditEscalation(
                            escalated(book), EscalationLevel.OUTSIDE, "The regulator", "It is worse.");
                }),
                started("a response to an escalation", book -> {
                    book.does(escalation(book));
                    return new RespondToEscalation(escalated(book), "They will act.", TODAY, Worked.YES);
                }),
                started("an escalation taken out", book -> {
                    book.does(escalation(book));
                    return remove(EntryKind.ESCALATION, escalated(book));
                }),
                started("a risk is raised", TableExamples::risk),
                started("a risk is scored anew", book -> {
                    book.does(risk(book));
                    return new ScoreRisk(book.item(), 1, 4, 5, "Two have left.");
                }),
                started("a risk's score is put right", book -> {
                    book.does(risk(book));
                    return new EditRiskNote(riskNote(book), 2, 2, "It was misheard.");
                }),
                started("a risk raised here taken out", book -> {
                    book.does(risk(book));
                    return remove(EntryKind.RISK, riskNote(book));
                }),
                started("the last minutes are corrected", TableExamples::correction),
                started("a correction in other words", book -> {
                    book.does(correction(book));
                    return new EditCorrection(correctionId(book), Optional.empty(), "item 2", "nine", "ten");
                }),
                started("a correction taken out", book -> {
                    book.does(correction(book));
                    return remove(EntryKind.CORRECTION, correctionId(book));
                }),
                started(
                        "a note becomes an action",
                        book -> new TurnNote(
                                book.notes("Write it.").id(),
                                new AddAction(book.item(), TestBook.words("Write it.", "dcs", TODAY.plusDays(7))))),
                started(
                        "a note becomes a decision",
                        book -> new TurnNote(
                                book.notes("Meet weekly.").id(),
                                new AddDecision(book.item(), "Meet weekly.", "Pace.", ""))),
                started(
                        "a decision goes to another item",
                        book -> new MoveEntry(
                                EntryKind.DECISION, book.decides("Meet.", "").id(), TestBook.itemAt(2))),
                started("an action of a theme goes to another item", book -> {
                    book.goesToItem(4);
                    String action = book.agrees("Write.", "dcs", TODAY.plusDays(7))
                            .action()
                            .id();
                    return new MoveEntry(EntryKind.ACTION, action, TestBook.itemAt(2));
                }));
    }

    static Change challenge(TestBook book, String answer) {
        return new AddChallenge(
                book.item(), "Independent Chair", "Director of Children’s Services", "Why are plans late?", answer);
    }

    static Challenge challenged(TestBook book) {
        book.does(challenge(book, ""));
        return here(book).challenges().get(0);
    }

    static Change escalation(TestBook book) {
        return new Escalate(
                book.item(),
                Optional.empty(),
                Optional.of(TestBoard.OUTCOME),
                Optional.empty(),
                EscalationLevel.CHIEF_OFFICERS,
                "The executive group",
                TODAY,
                "Nothing moves.");
    }

    static Change risk(TestBook book) {
        return new RaiseRisk(book.item(), "Plans stay late.", "Two have left.", 3, 4, Optional.of(TestBoard.DCS), "");
    }

    static Change correction(TestBook book) {
        return new CorrectMinutes(book.item(), TestBoard.LAST_MEETING, "item 1", "eight", "nine");
    }

    static Proceedings here(TestBook book) {
        return book.record().proceedings();
    }

    private static String escalated(TestBook book) {
        return here(book).escalations().get(0).escalation().id();
    }

    private static String riskNote(TestBook book) {
        return here(book).risks().get(0).note().id();
    }

    private static String correctionId(TestBook book) {
        return here(book).corrections().get(0).correction().id();
    }
}
