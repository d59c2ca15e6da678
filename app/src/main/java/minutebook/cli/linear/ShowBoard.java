package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.Engagement;
import minutebook.domain.Meeting;
import minutebook.domain.MinutesComment;
import minutebook.domain.Person;
import minutebook.export.FrozenMinutes;
import minutebook.export.MinutesDiff;
import minutebook.view.AfterWords;
import minutebook.view.EngagementView;
import minutebook.view.ForwardRow;
import minutebook.view.MeetingView;

/** What “show” tells beyond the meeting: of its board, and of minutes that have gone out. */
final class ShowBoard {
    /** What it tells, by the words that ask for it. */
    static final List<String> ALL = List.of(
            "reminders",
            "figures",
            "challenges",
            "escalations",
            "engagement",
            "due",
            "forward",
            "series",
            "template",
            "minutes-state",
            "comments",
            "diff");

    private ShowBoard() {}

    /** @param what one of those that it tells */
    static List<String> of(LinearSession session, MeetingView view, String what) {
        Minutebook book = session.book();
        return switch (what) {
            case "reminders" -> ShowActions.reminders(book.reminders(view.board()));
            case "figures" -> ShowActions.figures(book.figures(view.board(), Optional.empty()));
            case "challenges" ->
                EscalationCommands.challenges(book.challenges(view.board()).challenges());
            case "escalations" ->
                EscalationCommands.shown(book.challenges(view.board()).escalations());
            case "engagement" -> engagement(book.engagement(view.board(), Optional.empty()));
            case "due" -> DueCommands.shown(book.due(view.board()));
            case "forward" -> forward(book.forward(view.board(), 0).waiting());
            case "series" -> CalendarCommands.series(session);
            case "template" -> CalendarCommands.template(session);
            case "minutes-state" ->
                AfterWords.of(book.after(view.meeting().id())).stream()
                        .map(Show::oneLine)
                        .toList();
            case "comments" -> comments(book, AfterCommands.about(session));
            case "diff" -> diff(book, AfterCommands.about(session));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static List<String> comments(Minutebook book, Meeting of) {
        List<MinutesComment> all = book.after(of.id()).comments();
        if (all.isEmpty()) {
            return List.of("Nobody has commented on the minutes of meeting " + of.number() + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Comments on the minutes of meeting " + of.number() + ":");
        for (MinutesComment comment : all) {
            lines.add(lines.size() + "  " + comment.author()
                    + (comment.about().isEmpty() ? "" : ", " + comment.about()) + ": "
                    + Show.oneLine(comment.text()) + " (" + comment.state().word()
                    + (comment.response().isEmpty() ? "" : ": " + Show.oneLine(comment.response())) + ")");
        }
        return lines;
    }

    private static List<String> diff(Minutebook book, Meeting of) {
        List<FrozenMinutes.Version> all = MinutesDiff.comparable(book.after(of.id()));
        return MinutesDiff.told(all.get(all.size() - 2), all.get(all.size() - 1));
    }

    private static List<String> engagement(EngagementView view) {
        if (view.agencies().isEmpty()) {
            return List.of("No meeting with attendance was held since " + DateText.plain(view.since()) + ".");
        }
        return view.agencies().stream().map(ShowBoard::engagement).toList();
    }

    private static String engagement(Engagement one) {
        return one.agency().name() + ": came to " + (one.byMember() + one.byDeputy()) + " of " + one.meetings()
                + " meetings (" + one.share() + "%), " + one.byMember() + " by a member, " + one.byDeputy()
                + " by a deputy; " + one.deputies() + " different deputies; apologies for " + one.apologies()
                + ", absent from " + one.absent() + "; longest absence " + one.longestAbsence() + ".";
    }

    private static List<String> forward(List<ForwardRow> waiting) {
        List<String> lines = new ArrayList<>();
        for (ForwardRow row : waiting) {
            lines.add((lines.size() + 1) + "  " + row.item().title() + "; "
                    + row.item().minutes() + " minutes"
                    + row.theme().map(theme -> "; theme " + theme.number()).orElse("")
                    + row.presenter()
                            .map(Person::post)
                            .map(post -> "; presented by " + post)
                            .orElse("")
                    + row.item()
                            .notBefore()
                            .map(day -> "; not before " + DateText.plain(day))
                            .orElse("")
                    + (row.item().because().isEmpty()
                            ? ""
                            : "; because " + Show.oneLine(row.item().because())));
        }
        return lines.isEmpty() ? List.of("Nothing waits on the forward plan.") : lines;
    }
}
