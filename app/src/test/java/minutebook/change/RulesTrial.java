package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.domain.ClosingGap;

/** What somebody may try about how the meeting sits, and about what is missing before it closes. */
final class RulesTrial {
    private RulesTrial() {}

    static List<TrialStep> all() {
        return List.of(
                trial -> {
                    String because = trial.text();
                    trial.does(new DeferItem(trial.item(), because), because);
                },
                trial -> {
                    String item = trial.number(2) == 0
                            ? trial.any("agenda_item", "public_interest")
                            : trial.any("agenda_item WHERE id = '" + trial.here() + "'", "public_interest");
                    String because = trial.text();
                    trial.rewords(new MakePrivate(Trial.id(item), "paragraph 3", because), item, because);
                },
                trial -> {
                    String item = trial.any("agenda_item WHERE part = 'PART_2'", "public_interest");
                    trial.takesOut(new MakePublic(Trial.id(item)), item);
                },
                RulesTrial::goesIntoPrivate,
                RulesTrial::goesIntoPrivate,
                trial -> trial.does(new LeavePrivate(TestBoard.MEETING, trial.now())),
                trial -> {
                    String because = trial.text();
                    trial.does(new Adjourn(trial.item(), trial.now(), Optional.empty(), "", because), because);
                },
                trial -> trial.does(new Reconvene(TestBoard.MEETING, trial.now())),
                trial -> trial.does(new Reconvene(TestBoard.MEETING, trial.now())),
                trial -> {
                    String because = trial.text();
                    List<String> gaps = trial.book().closingGaps(TestBoard.MEETING).open().stream()
                            .map(ClosingGap::key)
                            .toList();
                    trial.does(new WaiveGap(TestBoard.MEETING, List.of(trial.any(gaps)), because), because);
                },
                trial -> {
                    String because = trial.text();
                    if (trial.number(4) == 0) {
                        trial.does(new CloseMeeting(TestBoard.MEETING, trial.now(), because), because);
                    }
                });
    }

    private static void goesIntoPrivate(Trial trial) {
        String item = trial.any("agenda_item WHERE id = '" + trial.here() + "'", "public_interest");
        String because = trial.text();
        trial.rewords(new MakePrivate(Trial.id(item), "paragraph 3", because), item, because);
        String words = trial.text();
        trial.does(new EnterPrivate(Trial.id(item), words, trial.now()), words);
        String note = trial.text();
        trial.does(new AddNote(Trial.id(item), note), note);
    }
}
