package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;

/** What somebody may try to prepare a meeting, at whatever time. */
final class BeforeTrial {
    private BeforeTrial() {}

    static List<TrialStep> all() {
        return List.of(
                trial -> {
                    String title = trial.text();
                    trial.does(new AddPaper(trial.item(), title, "https://council.example/paper", ""), title);
                },
                trial -> {
                    String row = trial.any("paper");
                    trial.takesOut(new RemovePaper(Trial.id(row)), row);
                },
                trial -> {
                    String title = trial.text();
                    trial.does(
                            new AddForward(
                                    TestBoard.BOARD,
                                    title,
                                    Optional.empty(),
                                    Optional.empty(),
                                    5,
                                    Optional.empty(),
                                    ""),
                            title);
                },
                trial -> {
                    String achieved = trial.text();
                    String was = trial.all("highlight_report", "achieved");
                    trial.rewords(
                            new WriteHighlight(
                                    TestBoard.MEETING,
                                    TestBoard.THEME,
                                    Optional.empty(),
                                    achieved,
                                    "",
                                    "",
                                    "",
                                    trial.today()),
                            was,
                            achieved);
                },
                trial -> trial.does(new SendPapers(TestBoard.MEETING, trial.today(), "")));
    }
}
