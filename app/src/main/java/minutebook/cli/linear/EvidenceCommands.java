package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import minutebook.change.AddProgress;
import minutebook.change.AddReading;
import minutebook.change.SetStatus;
import minutebook.domain.Brag;
import minutebook.domain.Impact;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressKind;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.view.MeetingView;

/** The commands that record where the plan stands: progress, readings and statuses. */
final class EvidenceCommands {
    private EvidenceCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "progress",
                        "O1.2|T1 [on DATE] [progress|achievement|concern|childs-voice] TEXT [evidence KIND: WHERE]",
                        "Records what has happened under an outcome or a theme; KIND is records, data, audit,"
                                + " observation, childs-voice or external.",
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
                        "Sets the status of an outcome; blue needs progress with evidence.",
                        "status O1.5 amber because a third of the cases are reviewed",
                        EvidenceCommands::status));
    }

    private static String progress(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        String name = line.word("the outcome or theme, such as O1.2 or T1");
        Optional<Outcome> outcome =
                isNumbered(name, 'O') ? Optional.of(view.plan().outcome(name.substring(1))) : Optional.empty();
        String theme = outcome.map(Outcome::theme).orElseGet(() -> theme(view, name));
        ProgressLine said = ProgressLine.read(line, session.dates(view));
        return session.apply(new AddProgress(
                item,
                theme,
                outcome.map(Outcome::id),
                said.on().orElseGet(() -> day(session)),
                said.kind().orElse(ProgressKind.PROGRESS),
                said.text(),
                said.evidence(),
                said.reference(),
                Impact.TOO_NEW));
    }

    private static String theme(MeetingView view, String name) {
        if (!isNumbered(name, 'T')) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "Give the outcome or theme first, such as O1.2 or T1; “" + Line.shown(name) + "” is neither.");
        }
        return view.plan().theme(name.substring(1)).id();
    }

    private static String reading(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        Measure measure = view.plan().measure(line.word("the measure, such as pathway-plans"));
        ReadingLine said = ReadingLine.read(line, session.dates(view));
        return session.apply(new AddReading(item, measure.id(), said.on().orElseGet(() -> day(session)), said.words()));
    }

    private static String status(LinearSession session, Line line) {
        MeetingView view = session.view();
        String item = session.item(view.meeting());
        String name = line.word("the outcome, such as O1.2");
        Outcome outcome = view.plan().outcome(isNumbered(name, 'O') ? name.substring(1) : name);
        Brag status = Brag.parse(Line.shown(line.word("the status: blue, green, amber or red")));
        if (!line.take("because")) {
            throw new Refused(Reason.NO_REASON, "Say why: because and the reason for the status.");
        }
        return session.apply(new SetStatus(item, outcome.id(), status, line.text("the reason for the status")));
    }

    private static boolean isNumbered(String name, char letter) {
        return name.toUpperCase(Locale.ROOT).matches(letter + "\\d.*");
    }

    private static LocalDate day(LinearSession session) {
        return session.now().toLocalDate();
    }
}
