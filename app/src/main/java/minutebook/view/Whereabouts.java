package minutebook.view;

import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.domain.AgendaItem;
import minutebook.domain.AreaProgress;
import minutebook.domain.Challenge;
import minutebook.domain.Decision;
import minutebook.domain.Escalation;
import minutebook.domain.Finding;
import minutebook.domain.HighlightReport;
import minutebook.domain.Interest;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.MinuteNote;
import minutebook.domain.MinutesComment;
import minutebook.domain.Outcome;
import minutebook.domain.Paper;
import minutebook.domain.ProgressNote;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.domain.Source;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;

/** Where in the record something stands, in a few words: {@code A07-03}, {@code meeting 7, item 4}, {@code outcome 1.2}. */
final class Whereabouts {
    private Whereabouts() {}

    static String of(Rows rows, String entity, String id) {
        return switch (entity) {
            case "action" -> rows.ref(rows.get(Action.class, id)).toString();
            case "action_update" ->
                rows.ref(rows.get(Action.class, rows.get(ActionUpdate.class, id).action()))
                        .toString();
            case "decision" -> decision(rows, rows.get(Decision.class, id));
            case "minute_note" -> item(rows, rows.get(MinuteNote.class, id).item());
            case "paper" -> item(rows, rows.get(Paper.class, id).item());
            case "interest" -> item(rows, rows.get(Interest.class, id).item());
            case "challenge" -> item(rows, rows.get(Challenge.class, id).item());
            case "escalation" -> item(rows, rows.get(Escalation.class, id).item());
            case "risk_note" -> item(rows, rows.get(RiskNote.class, id).item());
            case "minute_correction" ->
                item(rows, rows.get(MinuteCorrection.class, id).item());
            case "minutes_comment" ->
                meeting(rows, rows.get(MinutesComment.class, id).meeting());
            case "highlight_report" ->
                "theme "
                        + rows.get(
                                        Theme.class,
                                        rows.get(HighlightReport.class, id).theme())
                                .number();
            case "forward_item" -> "forward plan";
            case "agenda_item" -> item(rows, id);
            case "progress_note" ->
                "theme "
                        + rows.get(Theme.class, rows.get(ProgressNote.class, id).theme())
                                .number();
            case "status_note" -> outcome(rows, rows.get(StatusNote.class, id).outcome());
            case "outcome" -> outcome(rows, id);
            case "measure" -> outcome(rows, rows.get(Measure.class, id).outcome());
            case "theme" -> "theme " + rows.get(Theme.class, id).number();
            case "recommendation" -> recommendation(rows, rows.get(Recommendation.class, id));
            case "finding" -> "paragraph " + rows.get(Finding.class, id).paragraph();
            case "risk" -> "risk " + rows.get(Risk.class, id).number();
            case "area_progress" ->
                rows.get(Source.class, rows.get(AreaProgress.class, id).source())
                        .key();
            default -> throw new IllegalStateException("nothing says where a " + entity + " stands");
        };
    }

    private static String decision(Rows rows, Decision decision) {
        int meeting = rows.get(Meeting.class, decision.meeting()).number();
        return Ref.decision(meeting, rows.reader().meetings().number(decision)).toString();
    }

    private static String item(Rows rows, String id) {
        AgendaItem item = rows.get(AgendaItem.class, id);
        return meeting(rows, item.meeting()) + ", item " + item.place();
    }

    private static String meeting(Rows rows, String id) {
        return "meeting " + rows.get(Meeting.class, id).number();
    }

    private static String outcome(Rows rows, String id) {
        return "outcome " + rows.get(Outcome.class, id).ref();
    }

    private static String recommendation(Rows rows, Recommendation recommendation) {
        Optional<Source> source = rows.get(Source.class, Optional.of(recommendation.source()));
        return source.map(Source::key).orElse("") + " recommendation " + recommendation.number();
    }
}
