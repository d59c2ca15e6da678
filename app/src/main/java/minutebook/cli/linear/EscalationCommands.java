package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.change.RespondToEscalation;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Worked;
import minutebook.view.EscalationRow;
import minutebook.view.MeetingView;

/** What came back from where the board took a matter. */
final class EscalationCommands {
    private EscalationCommands() {}

    static List<LinearCommand> all() {
        return List.of(new LinearCommand(
                "respond",
                "N|last [on DATE] [worked yes|partly|no] TEXT",
                "Records what came back from where a matter was taken, by the number that “show escalations” gives it.",
                "respond last on 18 june worked partly The group lends one worker.",
                EscalationCommands::respond));
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

    private static EscalationRow numbered(List<EscalationRow> all, String typed) {
        if (all.isEmpty()) {
            throw new Refused(Reason.NOT_FOUND, "The board has not taken anything higher yet.");
        }
        int number = typed.equals("last") ? all.size() : typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > all.size()) {
            throw new Refused(
                    Reason.NOT_FOUND,
                    "There is no escalation “" + Line.shown(typed) + "”: “show escalations” tells them by number.");
        }
        return all.get(number - 1);
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

    private static String response(EscalationRow row) {
        return row.escalation()
                .respondedOn()
                .map(on -> "on " + DateText.plain(on) + ": " + row.escalation().response() + " (it worked: "
                        + row.escalation().worked().word() + ")")
                .orElse("no response yet");
    }
}
