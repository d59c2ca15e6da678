package minutebook.cli.linear;

import java.util.List;
import minutebook.change.AddProgress;
import minutebook.change.AddReading;
import minutebook.change.SetStatus;
import minutebook.domain.ProgressEntry;
import minutebook.domain.ReadingEntry;
import minutebook.domain.StatusEntry;
import minutebook.view.MeetingView;
import minutebook.view.ThemeView;

/** The commands that record where the plan stands: progress, readings and statuses. */
final class EvidenceCommands {
    private EvidenceCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "progress",
                        "O1.2|T1 [on DATE] [progress|achievement|concern|childs-voice] TEXT [look again DATE]"
                                + " [evidence|verified by KIND: WHERE]",
                        "Records what has happened under an outcome or a theme; KIND is records, data, audit,"
                                + " observation, childs-voice or external; verified is what somebody else has checked.",
                        "progress O1.1 on 17 june All cases read and rated evidence records: hub list of 17 June",
                        EvidenceCommands::progress),
                new LinearCommand(
                        "reading",
                        "MEASURE VALUE [on DATE] [N/N] [not known N] [from WHOM] [suspect|known-wrong because WHY]",
                        "Records a value of a measure, with its counts, where it is from and any doubt about it.",
                        "reading pathway-plans 48 on 31 may 121/252 from leaving care team",
                        EvidenceCommands::reading),
                new LinearCommand(
                        "status",
                        "O1.2 blue|green|amber|red because REASON",
                        "Sets the status of an outcome; blue needs evidence of two kinds.",
                        "status O1.5 amber because a third of the cases are reviewed",
                        EvidenceCommands::status));
    }

    private static String progress(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        return session.apply(AddProgress.of(
                item, progress(session, view, line), session.now().toLocalDate()));
    }

    /** What a line says of progress; one that names no outcome or theme is about the item's theme. */
    static ProgressEntry progress(LinearSession session, MeetingView view, Line line) {
        return ProgressEntry.read(
                line.rest(),
                session.plan(view),
                session.dates(view),
                view.theme().map(ThemeView::theme));
    }

    private static String reading(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        ReadingEntry entry = ReadingEntry.read(line.rest(), session.plan(view), session.dates(view));
        return session.apply(AddReading.of(item, entry, session.now().toLocalDate()));
    }

    private static String status(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        return session.apply(SetStatus.of(item, StatusEntry.read(line.rest(), session.plan(view))));
    }
}
