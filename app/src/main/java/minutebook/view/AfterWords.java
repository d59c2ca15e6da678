package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import minutebook.domain.DateText;
import minutebook.domain.MeetingState;
import minutebook.domain.MinutesComment;
import minutebook.domain.Sending;

/** What has become of a meeting's minutes, in sentences. */
public final class AfterWords {
    private AfterWords() {}

    public static List<String> of(AfterView view) {
        List<String> said = new ArrayList<>();
        int number = view.meeting().number();
        said.add("Minutes of meeting " + number + ": " + view.meeting().state().word() + ".");
        view.minutes().approved().ifPresent(approved -> said.add(approved.inWords() + "."));
        said.addAll(clocks(view));
        view.sent().forEach(sending -> said.add(sent(sending)));
        for (int i = 0; i < view.comments().size(); i++) {
            said.add("Comment " + (i + 1) + ", " + comment(view.comments().get(i)));
        }
        said.add("Next: " + view.next());
        return said;
    }

    /** Where the clocks of the notice and of the minutes stand, once the meeting is over. */
    public static List<String> clocks(AfterView view) {
        List<String> said = new ArrayList<>();
        MeetingState state = view.meeting().state();
        boolean draft = state == MeetingState.HELD;
        if (view.notice().done().isPresent() || (draft && view.decided())) {
            said.add("The decision notice " + clock(view.notice().inWords()));
        }
        if (draft || view.deadline().done().isPresent()) {
            said.add("The minutes " + plural(clock(view.deadline().inWords())));
        } else if (state == MeetingState.CIRCULATED) {
            said.add("The minutes have gone out; when and to whom was not recorded.");
        }
        return said;
    }

    private static String clock(String words) {
        return (words.startsWith("due") ? "is " : "") + words + ".";
    }

    private static String plural(String words) {
        return words.startsWith("is ") ? "are " + words.substring(3) : words;
    }

    /** What was sent when and to whom. */
    public static String sent(Sending sending) {
        String kind = sending.kind().word();
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " sent on "
                + DateText.plain(sending.date()) + " to " + sending.to() + ".";
    }

    /** Who commented on what, and what became of it. */
    public static String comment(MinutesComment comment) {
        return comment.author() + (comment.about().isEmpty() ? "" : ", about " + comment.about()) + " ("
                + comment.state().word() + "): " + comment.text()
                + (comment.response().isEmpty() ? "" : " – Response: " + comment.response());
    }
}
