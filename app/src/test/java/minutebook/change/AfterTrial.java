package minutebook.change;

import java.util.List;
import minutebook.TestBoard;
import minutebook.domain.MeetingState;
import minutebook.domain.Presence;
import minutebook.export.FrozenMinutes;
import minutebook.view.AfterView;

/** What somebody may try with the minutes of the meeting before, and of this one. */
final class AfterTrial {
    private AfterTrial() {}

    static List<TrialStep> all() {
        TrialStep agrees = trial -> {
            if (trial.book().after(TestBoard.LAST_MEETING).circulations().isEmpty()) {
                circulates(trial, TestBoard.LAST_MEETING);
            }
            for (String member : List.of(TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH)) {
                if (isMissing(trial, member)) {
                    trial.does(new MarkAttendance(TestBoard.MEETING, member, Presence.PRESENT, ""));
                }
            }
            AfterView view = trial.book().after(TestBoard.LAST_MEETING);
            trial.does(
                    new ApproveMinutes(trial.item(), view.meeting().id(), FrozenMinutes.approved(view), view.head()));
            trial.freezes(view.meeting().id());
        };
        TrialStep circulates = trial -> circulates(trial, meeting(trial));
        TrialStep settles = trial -> {
            String because = trial.text();
            String comment = trial.any("minutes_comment", "response");
            trial.rewords(new SettleComment(Trial.id(comment), trial.number(2) == 0, because), comment, because);
        };
        return List.of(
                agrees,
                agrees,
                agrees,
                agrees,
                circulates,
                circulates,
                settles,
                settles,
                trial -> {
                    String text = trial.text();
                    trial.does(new AddComment(meeting(trial), "Police", "", text, trial.today()), text);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new ReleasePublication(
                                    TestBoard.BOARD, List.of(AfterExamples.found("action-log", "")), because),
                            because);
                },
                trial -> {
                    if (trial.book().after(meeting(trial)).meeting().state() != MeetingState.PLANNED) {
                        String to = trial.text();
                        trial.does(new RecordSending(meeting(trial), trial.today(), to), to);
                    }
                });
    }

    private static boolean isMissing(Trial trial, String member) {
        return trial.book().minutes(TestBoard.MEETING).attendance().stream()
                .noneMatch(row -> row.person().id().equals(member) && row.came());
    }

    private static void circulates(Trial trial, String meeting) {
        AfterView view = trial.book().after(meeting);
        trial.does(new CirculateMinutes(
                view.meeting().id(), trial.today(), "all members", FrozenMinutes.circulated(view), view.head()));
    }

    private static String meeting(Trial trial) {
        return trial.any(List.of(TestBoard.LAST_MEETING, TestBoard.LAST_MEETING, TestBoard.MEETING));
    }
}
