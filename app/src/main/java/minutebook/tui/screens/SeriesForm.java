package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddForward;
import minutebook.change.SetSeries;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Numbers;
import minutebook.domain.Plan;
import minutebook.domain.Rhythm;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.view.ForwardView;

/** The forms for the series of meetings, and for something on the forward plan. */
final class SeriesForm {
    private static final String LONGEST_GAP = "49";

    private SeriesForm() {}

    /** For the series, beginning with what holds now, else with what the last meeting was like. */
    static FormScreen of(ForwardView view) {
        DateWords dates = new DateWords(view.today(), Optional.empty());
        List<Field> fields = new ArrayList<>(days(view.series(), view.last()));
        fields.addAll(manner(view.series(), view.last()));
        return FormScreen.of(
                        "When the board meets",
                        Form.of(fields, values -> complaints(values, dates)),
                        values -> Request.applyAndLeave(series(view.board(), dates, values)))
                .keptAt("series/" + view.board().id());
    }

    /** On which days it meets. */
    private static List<Field> days(Optional<MeetingSeries> now, Optional<Meeting> last) {
        return List.of(
                Field.text(
                                "first",
                                "First day",
                                now.map(series -> series.first().toLocalDate().toString())
                                        .orElse(""))
                        .explained("30 july, 30/7/2015 or friday; the weekday is that of the whole series."),
                Field.text(
                                "time",
                                "Time",
                                now.map(MeetingSeries::first)
                                        .or(() -> last.map(Meeting::plannedStart))
                                        .map(start -> start.toLocalTime().toString())
                                        .orElse("14:00"))
                        .explained("Such as 14:00."),
                Field.choice(
                        "rhythm",
                        "Rhythm",
                        now.map(MeetingSeries::rhythm).orElse(Rhythm.MONTHS).word(),
                        List.of(Rhythm.WEEKS.word(), Rhythm.MONTHS.word())),
                Field.text("every", "Every", now.map(one -> "" + one.every()).orElse("1"))
                        .explained("How many weeks or months."));
    }

    /** How long it meets, where, and what is too long between two meetings. */
    private static List<Field> manner(Optional<MeetingSeries> now, Optional<Meeting> last) {
        return List.of(
                Field.text(
                        "minutes",
                        "Minutes",
                        now.map(MeetingSeries::minutes)
                                .or(() -> last.map(Meeting::plannedMinutes))
                                .map(String::valueOf)
                                .orElse("120")),
                Field.text(
                        "place",
                        "Place",
                        now.map(MeetingSeries::place)
                                .or(() -> last.map(Meeting::place))
                                .orElse("")),
                Field.text(
                                "gap",
                                "Longest gap",
                                now.map(one -> "" + one.longestGap()).orElse(LONGEST_GAP))
                        .explained("More days than this between two meetings are flagged."));
    }

    private static SetSeries series(Board board, DateWords dates, Map<String, String> values) {
        return new SetSeries(
                board.id(),
                dates.due(values.get("first")).atTime(PlanForm.time(values.get("time"))),
                rhythm(values.get("rhythm")),
                Numbers.count("number", values.get("every")),
                Numbers.count("length", values.get("minutes")),
                values.get("place"),
                Numbers.count("longest gap", values.get("gap")));
    }

    private static Rhythm rhythm(String word) {
        return word.equals(Rhythm.WEEKS.word()) ? Rhythm.WEEKS : Rhythm.MONTHS;
    }

    private static Map<String, String> complaints(Map<String, String> values, DateWords dates) {
        Map<String, String> complaints = new LinkedHashMap<>();
        PlanForm.check(complaints, "first", () -> dates.due(values.get("first")));
        PlanForm.check(complaints, "time", () -> PlanForm.time(values.get("time")));
        PlanForm.check(complaints, "every", () -> Numbers.count("number", values.get("every")));
        PlanForm.check(complaints, "minutes", () -> Numbers.count("length", values.get("minutes")));
        PlanForm.check(complaints, "gap", () -> Numbers.count("longest gap", values.get("gap")));
        return complaints;
    }

    /** Something for an agenda to come. */
    static FormScreen forward(Board board, Plan plan, LocalDate today) {
        DateWords dates = new DateWords(today, Optional.empty());
        List<Field> fields = ItemForm.fields(plan, "", Optional.empty(), "", "10");
        fields.add(
                Field.text("before", "Not before", "").explained("The first day on which it may come; may be empty."));
        fields.add(Field.text("because", "Because", "").explained("Why it is to come; may be empty."));
        return FormScreen.of(
                        "For an agenda to come",
                        Form.of(fields, values -> {
                            Map<String, String> complaints = ItemForm.complaints(values, plan);
                            PlanForm.check(complaints, "before", () -> notBefore(values, dates));
                            return complaints;
                        }),
                        values -> Request.applyAndLeave(new AddForward(
                                board.id(),
                                values.get("title"),
                                ItemForm.theme(values, plan),
                                ItemForm.presenter(values, plan),
                                ItemForm.minutes(values),
                                notBefore(values, dates),
                                values.get("because"))))
                .keptAt("forward/" + board.id());
    }

    private static Optional<LocalDate> notBefore(Map<String, String> values, DateWords dates) {
        String typed = values.get("before").strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(dates.due(typed));
    }
}
