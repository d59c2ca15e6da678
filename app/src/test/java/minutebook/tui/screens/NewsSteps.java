package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddReadings;
import minutebook.change.AskExtension;
import minutebook.change.Change;
import minutebook.change.ReportAction;
import minutebook.change.UpdateAction;
import minutebook.change.WriteHighlight;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.domain.Theme;
import minutebook.view.ActionRow;

/** What leads and owners of the sample board send in, each by a program of their own. */
final class NewsSteps {
    private static final LocalDate YESTERDAY = PracticeFile.START.toLocalDate().minusDays(1);

    private NewsSteps() {}

    private static Board board(BoardScreens at) {
        return at.book().board(Optional.empty());
    }

    static ActionRow action(BoardScreens at, String ref) {
        return at.book().action(board(at), ref);
    }

    /** Somebody records something by their own program, and is gone. */
    static void sends(BoardScreens at, String actor, Change change) {
        try (BoardScreens other = at.as(actor)) {
            other.book().apply(change);
        }
    }

    /** The owner of an action reports it as done. */
    static BoardScreens reportsDone(BoardScreens at, String ref) {
        ActionRow row = action(at, ref);
        sends(
                at,
                row.owner().key(),
                new ReportAction(row.action().id(), Optional.empty(), YESTERDAY, "Signed off by all partners.", ""));
        return at;
    }

    /** The owner of an action has news of it, so many times: Draft 1, Draft 2 and so on. */
    static BoardScreens updates(BoardScreens at, String ref, int count) {
        ActionRow row = action(at, ref);
        try (BoardScreens other = at.as(row.owner().key())) {
            for (int i = 1; i <= count; i++) {
                other.book()
                        .apply(new UpdateAction(
                                row.action().id(), Optional.empty(), YESTERDAY, "Draft " + i + ".", ""));
            }
        }
        return at;
    }

    /** The owner of an action asks for more time. */
    static BoardScreens asksForTime(BoardScreens at, String ref) {
        ActionRow row = action(at, ref);
        LocalDate to = row.action().due().plusMonths(2);
        sends(
                at,
                row.owner().key(),
                new AskExtension(row.action().id(), Optional.empty(), YESTERDAY, to, "The police data come in July."));
        return at;
    }

    /** The lead of theme 1 pastes two readings. */
    static BoardScreens givesReadings(BoardScreens at) {
        sends(at, "head-safeguarding", new AddReadings(board(at).id(), List.of(reading("30"), reading("31"))));
        return at;
    }

    static Change reading(BoardScreens at) {
        return new AddReadings(board(at).id(), List.of(reading("29")));
    }

    static String owner(BoardScreens at, String ref) {
        return action(at, ref).owner().key();
    }

    private static Map<String, String> reading(String day) {
        return Map.of(
                "measure", "unprogressed-cases", "date", "2015-05-" + day, "value", "44", "reference", "case list");
    }

    /** The lead of theme 1 writes the highlight report for the next meeting. */
    static BoardScreens writesHighlight(BoardScreens at) {
        Theme theme = at.book().plan(board(at)).themes().get(0);
        sends(
                at,
                "head-safeguarding",
                new WriteHighlight(
                        at.seven().id(), theme.id(), theme.lead(), "All files read.", "", "", "", YESTERDAY));
        return at;
    }

    /** One of each has come in. */
    static BoardScreens some(BoardScreens at) {
        reportsDone(at, "A06-05");
        asksForTime(at, "A06-08");
        writesHighlight(at);
        givesReadings(at);
        return at.ticks();
    }

    static ActionState state(BoardScreens at, String ref) {
        return action(at, ref).action().state();
    }
}
