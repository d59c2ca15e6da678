package minutebook.cli.linear;

import java.util.List;
import minutebook.change.StepTo;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;

/** The commands that go through the agenda. */
final class StepCommands {
    private StepCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand("next", "", "Goes to the next item of the agenda.", "next", (session, line) -> {
                    line.end();
                    return step(session, 1);
                }),
                new LinearCommand("back", "", "Goes back to the item before.", "back", (session, line) -> {
                    line.end();
                    return step(session, -1);
                }),
                new LinearCommand(
                        "item", "N", "Goes to an item by its number on the agenda.", "item 4", StepCommands::item));
    }

    private static String step(LinearSession session, int places) {
        MeetingView view = session.view();
        view.meeting().requireInSession();
        int place = view.at().orElseThrow().item().place() + places;
        if (place < 1) {
            throw new Refused(Refused.Reason.WRONG_STATE, "This is the first item.");
        }
        if (place > view.agenda().size()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "This is the last item: “close” ends the meeting.");
        }
        return session.apply(new StepTo(view.agenda().get(place - 1).item().id(), session.now()));
    }

    private static String item(LinearSession session, Line line) {
        AgendaRow to = session.itemNumbered(line.only("the number of the item"));
        Meeting meeting = session.view().meeting();
        if (!meeting.isOver()) {
            return session.apply(new StepTo(to.item().id(), session.now()));
        }
        meeting.requireOpenRecord();
        session.lookAt(to.item().id());
        return "Meeting " + meeting.number() + " is closed; what follows goes into its draft minutes under item "
                + to.item().place() + ": " + to.item().title() + ".";
    }
}
