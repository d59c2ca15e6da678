package minutebook.tui.screens;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.change.EditMeeting;
import minutebook.change.PlanMeeting;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.Numbers;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;

/** The form for a meeting's day, time, length and place. */
final class PlanForm {
    private PlanForm() {}

    /**
     * For a new meeting.
     *
     * @param like the last meeting, whose time, length and place are offered again
     */
    static FormScreen plan(String board, Optional<Meeting> like, LocalDate today) {
        return screen(
                        "Plan a meeting",
                        "",
                        like,
                        today,
                        values -> Request.applyAndLeave(
                                new PlanMeeting(board, values.get("place"), start(values, today), minutes(values))))
                .keptAt("plan/" + board);
    }

    static FormScreen edit(Meeting meeting, LocalDate today) {
        return screen(
                        "Meeting " + meeting.number(),
                        meeting.plannedStart().toLocalDate().toString(),
                        Optional.of(meeting),
                        today,
                        values -> Request.applyAndLeave(new EditMeeting(
                                meeting.id(), values.get("place"), start(values, today), minutes(values))))
                .keptAt("meeting/" + meeting.id());
    }

    private static FormScreen screen(
            String title,
            String date,
            Optional<Meeting> like,
            LocalDate today,
            Function<Map<String, String>, Request> request) {
        List<Field> fields = List.of(
                Field.text("date", "Date", date).explained("30 july, 30/7/2015, +6w or friday"),
                Field.text(
                                "time",
                                "Time",
                                like.map(m -> m.plannedStart().toLocalTime().toString())
                                        .orElse("14:00"))
                        .explained("Such as 14:00."),
                Field.text(
                                "minutes",
                                "Minutes",
                                like.map(m -> "" + m.plannedMinutes()).orElse("120"))
                        .explained("How long it is to take."),
                Field.text("place", "Place", like.map(Meeting::place).orElse("")));
        return FormScreen.of(title, Form.of(fields, values -> complaints(values, today)), request);
    }

    private static Map<String, String> complaints(Map<String, String> values, LocalDate today) {
        Map<String, String> complaints = new LinkedHashMap<>();
        check(complaints, "date", () -> new DateWords(today, Optional.empty()).due(values.get("date")));
        check(complaints, "time", () -> time(values.get("time")));
        check(complaints, "minutes", () -> Numbers.count("length", values.get("minutes")));
        return complaints;
    }

    /** Tries a field's reading and notes the refusal under its name. */
    static void check(Map<String, String> complaints, String field, Runnable reading) {
        try {
            reading.run();
        } catch (Refused refused) {
            complaints.put(field, refused.sentence());
        }
    }

    private static LocalDateTime start(Map<String, String> values, LocalDate today) {
        return new DateWords(today, Optional.empty()).due(values.get("date")).atTime(time(values.get("time")));
    }

    private static int minutes(Map<String, String> values) {
        return Numbers.count("length", values.get("minutes"));
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip().length() == 4 ? "0" + text.strip() : text.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "Give the time by the clock, such as 14:00.");
        }
    }
}
