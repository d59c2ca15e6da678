package minutebook.view;

import java.time.Instant;
import java.util.Optional;
import minutebook.domain.Board;

/**
 * Something that was sent in: a report, a request, a reading or a comment that somebody recorded themselves.
 *
 * @param line where it stands in the journal
 * @param who by whom, by post; the name of the account where no board knows it
 * @param about what it is about, as it is printed: {@code A07-03}, a measure, {@code theme 2}, {@code meeting 6}
 * @param says what it does, to stand after who: {@code reports A07-03 done}
 * @param text what it says in full
 * @param target the id of what it is about: an action, a measure, a theme or a meeting
 * @param meeting the id of the meeting it is for; empty where it is for none
 */
public record NewsItem(
        int line,
        Instant at,
        String who,
        Kind kind,
        Board board,
        String about,
        String says,
        String text,
        String target,
        Optional<String> meeting) {
    /** What can be sent in. */
    public enum Kind {
        REPORTED("reported-done"),
        EXTENSION("extension-asked"),
        UPDATE("update"),
        READING("reading"),
        PROGRESS("progress"),
        HIGHLIGHT("highlight-report"),
        COMMENT("comment");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its name for programs. */
        public String key() {
            return key;
        }
    }

    /** Who did what: {@code Head of Safeguarding reports A07-03 done}. */
    public String inWords() {
        return who + " " + says;
    }
}
