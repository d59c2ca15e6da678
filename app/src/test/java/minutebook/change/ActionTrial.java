package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody may try with actions that go from meeting to meeting. */
final class ActionTrial {
    private ActionTrial() {}

    static List<TrialStep> all() {
        return List.of(
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new ExtendAction(
                                    action(trial), item(trial), trial.now().toLocalDate(), later(trial), because),
                            because);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new AskExtension(
                                    action(trial), item(trial), trial.now().toLocalDate(), later(trial), because),
                            because);
                },
                trial -> {
                    String because = trial.text();
                    trial.does(
                            new ParkAction(
                                    action(trial), item(trial), trial.now().toLocalDate(), later(trial), because),
                            because);
                },
                trial -> trial.does(new UnparkAction(
                        trial.anyWhere("action", "parked_until IS NOT NULL"),
                        item(trial),
                        trial.now().toLocalDate(),
                        "")),
                trial -> trial.does(new NeedAction(action(trial), action(trial))));
    }

    private static String action(Trial trial) {
        return Trial.id(trial.any("action"));
    }

    private static Optional<String> item(Trial trial) {
        return trial.number(2) == 0 ? Optional.empty() : Optional.of(trial.item());
    }

    private static LocalDate later(Trial trial) {
        return trial.today().plusDays(1 + trial.number(90));
    }
}
