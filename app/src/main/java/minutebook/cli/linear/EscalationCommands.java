package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.change.EditChallenge;
import minutebook.change.RespondToEscalation;
import minutebook.domain.Challenge;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Worked;
import minutebook.view.ChallengeRow;
import minutebook.view.EscalationRow;
import minutebook.view.MeetingView;

/** What came back from where the board took a matter, and what came of a challenge. */
final class EscalationCommands {
    private static final String NO_CHALLENGE = "The board has not recorded a challenge yet.";

    private EscalationCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "respond",
                        "N|last [on DATE] [worked yes|partly|no] TEXT",
                        "Records what came back from where a matter was taken, by the number that “show escalations” gives it.",
                        "respond last on 18 june worked partly The group lends one worker.",
                        EscalationCommands::respond),
                new LinearCommand(
                        "worked",
                        "N|last yes|partly|no",
                        "Records whether a challenge did any good, by the number that “show challenges” gives it, at any time.",
                        "worked last partly",
                        EscalationCommands::worked));
    }

    private static String respond(LinearSession session, Line line) {
        MeetingView view = session.view();
        String number = line.word("last, or the number of the escalation");
        EscalationRow row = numbered(session.book().challenges(view.board()).escalations(), number);
        Optional<LocalDate> on = line.on(session.dates(view)::past);
        Worked worked = line.next("(?i:worked)\\s+(?i:(yes|partly|no))(?:\\s+|$)")
                .map(form -> worked(form.group(1)))
                .orElse(Worked.NOT_KNOWN);
        return session.apply(new RespondToEscalation(
                row.escalation().id(),
                line.text("what came back, in words"),
                on.orElse(session.now().toLocalDate()),
                worked));
    }

    private static Worked worked(String typed) {
        return Line.choiceIn(Worked.class, typed.toLowerCase(Locale.ROOT)).orElseThrow();
    }

    private static String worked(LinearSession session, Line line) {
        List<ChallengeRow> all =
                session.book().challenges(session.view().board()).challenges();
        String typed = line.word("last, or the number of the challenge");
        if (all.isEmpty()) {
            throw new Refused(Reason.NOT_FOUND, NO_CHALLENGE);
        }
        Challenge challenge = all.get(place(typed, all.size(), "challenge") - 1).challenge();
        String how = line.only("yes, partly or no").toLowerCase(Locale.ROOT);
        Worked worked = Line.choice(Worked.class, "result", how);
        return session.apply(EditChallenge.judged(challenge, worked));
    }

    private static EscalationRow numbered(List<EscalationRow> all, String typed) {
        if (all.isEmpty()) {
            throw new Refused(Reason.NOT_FOUND, "The board has not taken anything higher yet.");
        }
        return all.get(place(typed, all.size(), "escalation") - 1);
    }

    /** The place that a typed number names, from 1; “last” is the last one. Refuses another. */
    private static int place(String typed, int size, String what) {
        int number = typed.equalsIgnoreCase("last") ? size : typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > size) {
            throw new Refused(
                    Reason.NOT_FOUND,
                    "There is no " + what + " “" + Line.shown(typed) + "”: “show " + what + "s” tells them by number.");
        }
        return number;
    }

    /** Every matter that the board took higher, by number, with what came back. */
    static List<String> shown(List<EscalationRow> all) {
        if (all.isEmpty()) {
            return List.of("The board has not taken anything higher yet.");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            lines.add((i + 1) + "  " + all.get(i).inWords() + "; " + response(all.get(i)) + ".");
        }
        return lines;
    }

    /** Every challenge of the board, by number, with its response and what came of it. */
    static List<String> challenges(List<ChallengeRow> all) {
        if (all.isEmpty()) {
            return List.of(NO_CHALLENGE);
        }
        return all.stream()
                .map(row -> row.number() + "  Meeting " + row.meeting().number() + ", "
                        + ProceedingEntries.words(row.challenge()) + " (it worked: "
                        + row.challenge().worked().word() + ")")
                .map(Show::oneLine)
                .toList();
    }

    private static String response(EscalationRow row) {
        return row.escalation()
                .respondedOn()
                .map(on -> "on " + DateText.plain(on) + ": " + row.escalation().response() + " (it worked: "
                        + row.escalation().worked().word() + ")")
                .orElse("no response yet");
    }
}
