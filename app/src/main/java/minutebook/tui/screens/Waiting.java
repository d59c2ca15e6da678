package minutebook.tui.screens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.change.EntryKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Moment;
import minutebook.store.Drafts.Draft;

/** Where half-typed text is kept, and the sentence that says that some waits. */
final class Waiting {
    private static final String ENTRIES = "meeting/";

    /** What has waited longer than this is still offered at its place, but no longer announced. */
    private static final Duration LONGEST = Duration.ofDays(14);

    private Waiting() {}

    /**
     * Where an entry of a meeting is kept while it is typed.
     *
     * @param editing the id of the entry being edited; empty for a new one
     */
    static String place(Meeting meeting, EntryKind kind, Optional<String> editing) {
        return ENTRIES + meeting.id() + "/" + kind + editing.map(id -> "/" + id).orElse("");
    }

    /** What waits at the item that a meeting's screen shows, and the key for it. */
    static String at(MeetingScreen screen, List<Draft> drafts) {
        if (!screen.takesEntries()) {
            return "";
        }
        Meeting meeting = screen.view().meeting();
        Stream<String> begun = Stream.of(EntryKind.values())
                .filter(kind -> holds(drafts, place(meeting, kind, Optional.empty())))
                .map(kind -> "A half-typed " + word(kind) + " waits: press " + EntryKeys.key(kind) + ".");
        Stream<String> changed = screen.record().items().stream()
                .filter(row -> row.kind()
                        .filter(kind -> holds(drafts, place(meeting, kind, Optional.of(row.id()))))
                        .isPresent())
                .map(row -> "A half-typed change of “" + row.mark().text() + "” waits: choose it and press e.");
        return withCount(Stream.concat(begun, changed).toList());
    }

    /** What waits anywhere on a board, the latest first. */
    static String anywhere(List<Meeting> meetings, List<Draft> drafts, Moment moment) {
        Instant since = moment.at().minus(LONGEST);
        List<String> waiting = drafts.stream()
                .filter(draft -> draft.at().isAfter(since))
                .flatMap(draft -> where(draft, meetings).stream())
                .toList();
        return waiting.isEmpty()
                ? ""
                : withCount(Stream.concat(
                                Stream.of(waiting.get(waiting.size() - 1)),
                                waiting.subList(0, waiting.size() - 1).stream())
                        .toList());
    }

    private static Optional<String> where(Draft draft, List<Meeting> meetings) {
        if (draft.place().startsWith(FormScreen.DRAFTS)) {
            return Optional.of(
                    "A half-filled form waits: " + HalfFilled.read(draft.text()).title() + ".");
        }
        if (draft.place().startsWith(FindingsScreen.DRAFTS)) {
            return meetings.stream()
                    .filter(meeting -> draft.place().equals(FindingsScreen.place(meeting)))
                    .map(meeting -> "A half-typed reason waits for the papers of meeting " + meeting.number()
                            + ": publish them again.")
                    .findFirst();
        }
        return meetings.stream()
                .filter(meeting -> meeting.inSession() || meeting.state() == MeetingState.HELD)
                .filter(meeting -> draft.place().startsWith(ENTRIES + meeting.id() + "/"))
                .map(meeting -> entry(draft, meeting))
                .findFirst();
    }

    private static String entry(Draft draft, Meeting meeting) {
        String what = Stream.of(EntryKind.values())
                .filter(kind -> draft.place().equals(place(meeting, kind, Optional.empty())))
                .map(Waiting::word)
                .findFirst()
                .orElse("change");
        return "A half-typed " + what + " waits at meeting " + meeting.number() + ".";
    }

    private static boolean holds(List<Draft> drafts, String place) {
        return drafts.stream().anyMatch(draft -> draft.place().equals(place));
    }

    private static String word(EntryKind kind) {
        return kind.word().toLowerCase(Locale.ROOT);
    }

    private static String withCount(List<String> sentences) {
        if (sentences.isEmpty()) {
            return "";
        }
        int more = sentences.size() - 1;
        return sentences.get(0) + (more == 0 ? "" : more == 1 ? " One more waits." : " " + more + " more wait.");
    }
}
