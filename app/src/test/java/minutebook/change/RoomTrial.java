package minutebook.change;

import java.util.List;
import minutebook.domain.Way;

/** What somebody may try about who comes, goes and has an interest. */
final class RoomTrial {
    private RoomTrial() {}

    static List<TrialStep> all() {
        return List.of(
                trial -> moves(trial, Way.ARRIVED),
                trial -> moves(trial, Way.LEFT),
                trial -> {
                    String row = trial.any("movement");
                    trial.takesOut(new RemoveEntry(EntryKind.MOVEMENT, Trial.id(row)), row);
                },
                trial -> {
                    String nature = trial.text();
                    trial.does(
                            new DeclareInterest(
                                    trial.item(), Trial.id(trial.any("person")), nature, trial.number(2) == 0),
                            nature);
                },
                trial -> {
                    String was = trial.any("interest", "person, nature");
                    String nature = trial.text();
                    trial.rewords(new EditInterest(Trial.id(was), was.split("\\|", -1)[1], nature, true), was, nature);
                },
                trial -> {
                    String row = trial.any("interest");
                    trial.takesOut(new RemoveEntry(EntryKind.INTEREST, Trial.id(row)), row);
                });
    }

    private static void moves(Trial trial, Way way) {
        trial.does(new RecordMovement(trial.item(), Trial.id(trial.any("person")), way));
    }
}
