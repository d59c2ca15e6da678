package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.EditChallenge;
import minutebook.change.RespondToEscalation;
import minutebook.domain.Challenge;
import minutebook.domain.DateWords;
import minutebook.domain.Escalation;
import minutebook.domain.Refused;
import minutebook.domain.Worked;
import minutebook.tui.Style;
import minutebook.tui.entries.Links;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.view.ChallengeRow;
import minutebook.view.ChallengesView;
import minutebook.view.EscalationRow;

/**
 * A challenge or an escalation of any meeting.
 *
 * @param form says what came of it
 */
record AccountLine(String id, Cell name, String text, FormScreen form) {
    static List<AccountLine> of(ChallengesView view, LocalDate today) {
        List<AccountLine> lines = new ArrayList<>();
        view.challenges().forEach(row -> lines.add(challenge(row)));
        view.escalations().forEach(row -> lines.add(escalation(row, today)));
        return lines;
    }

    private static AccountLine challenge(ChallengeRow row) {
        Challenge now = row.challenge();
        String to = now.asked().isEmpty() ? "" : " to " + now.asked();
        String response = now.response().isEmpty() ? " No response yet." : " Response: " + now.response();
        Form form = Form.of(
                List.of(
                        Field.text("response", "Response", now.response())
                                .explained(
                                        "Once the minutes of its meeting have gone out, the meeting in session notes it."),
                        Links.workedField(Map.of("worked", now.worked().word()))),
                values -> Map.of());
        return new AccountLine(
                now.id(),
                new Cell("challenge " + row.meeting().number(), now.response().isEmpty() ? Style.WARN : Style.STRONG),
                now.asker() + to + ": " + now.question() + response + worked(now.worked()),
                FormScreen.of(
                                "Challenge: " + now.question(),
                                form,
                                values -> Request.applyAndLeave(new EditChallenge(
                                        now.id(),
                                        now.asker(),
                                        now.asked(),
                                        now.question(),
                                        values.get("response"),
                                        Links.worked(values))))
                        .keptAt("challenge/" + now.id()));
    }

    private static AccountLine escalation(EscalationRow row, LocalDate today) {
        Escalation now = row.escalation();
        String response = now.response().isEmpty() ? " No response yet." : " Response: " + now.response();
        DateWords dates = new DateWords(today, Optional.empty());
        Form form = Form.of(
                List.of(
                        Field.text("response", "Response", now.response()).explained("What came back."),
                        Field.text("on", "On", now.respondedOn().orElse(today).toString()),
                        Links.workedField(Map.of("worked", now.worked().word()))),
                values -> complaints(values, dates));
        return new AccountLine(
                now.id(),
                new Cell("escalated " + row.meeting().number(), now.response().isEmpty() ? Style.WARN : Style.STRONG),
                row.inWords() + "." + response + worked(now.worked()),
                FormScreen.of(
                                "Response: " + row.inWords(),
                                form,
                                values -> Request.applyAndLeave(new RespondToEscalation(
                                        now.id(),
                                        values.get("response"),
                                        dates.past(values.get("on")),
                                        Links.worked(values))))
                        .keptAt("escalation/" + now.id()));
    }

    private static Map<String, String> complaints(Map<String, String> values, DateWords dates) {
        if (values.get("response").isBlank()) {
            return Map.of("response", "Say what came back.");
        }
        try {
            dates.past(values.get("on"));
            return Map.of();
        } catch (Refused refused) {
            return Map.of("on", refused.sentence());
        }
    }

    private static String worked(Worked worked) {
        return worked == Worked.NOT_KNOWN ? "" : " Worked: " + worked.word() + ".";
    }
}
