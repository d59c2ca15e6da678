package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.change.MarkAttendance;
import minutebook.change.RecordMovement;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Presence;
import minutebook.domain.Way;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records how people take part in a meeting. */
@Command(name = "mark", description = "Records who is present, sorry, absent or represented, and who arrived or left.")
final class AttendanceMarkCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "STATE", description = "${COMPLETION-CANDIDATES}.")
    private AttendanceState state = AttendanceState.PRESENT;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", description = "Their keys, such as dcs.")
    private List<String> people = List.of();

    @Option(names = "--deputy", paramLabel = "POST", description = "The post of the deputy who came.")
    private String deputy = "";

    @Mixin
    private AtItem at = new AtItem();

    AttendanceMarkCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = at.meeting(root(), book, root().board(book));
        MeetingView view = book.meeting(meeting.id(), Optional.empty());
        Plan plan = book.plan(view.board());
        List<Change> changes = people.stream()
                .map(typed -> plan.named(typed).id())
                .map(person -> change(view, person))
                .toList();
        return root().say(book.apply(new AllOrNothing(changes)));
    }

    private Change change(MeetingView view, String person) {
        return switch (state) {
            case PRESENT -> mark(view, person, Presence.PRESENT);
            case APOLOGIES -> mark(view, person, Presence.APOLOGIES);
            case ABSENT -> mark(view, person, Presence.ABSENT);
            case DEPUTY -> mark(view, person, Presence.DEPUTY);
            case ARRIVED -> new RecordMovement(at.item(view).id(), person, Way.ARRIVED);
            case LEFT -> new RecordMovement(at.item(view).id(), person, Way.LEFT);
        };
    }

    private Change mark(MeetingView view, String person, Presence presence) {
        return new MarkAttendance(view.meeting().id(), person, presence, presence == Presence.DEPUTY ? deputy : "");
    }
}
