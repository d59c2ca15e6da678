package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody asks to have put right in circulated minutes, and what became of that.
 *
 * @param author who says so
 * @param about which item or entry
 * @param response why it was taken up or not; empty while it is open
 */
public record MinutesComment(
        String id,
        String meeting,
        String author,
        String about,
        String text,
        LocalDate date,
        CommentState state,
        String response,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public MinutesComment {
        author = Words.title("name of who comments", author);
        about = Words.optional("place in the minutes", Words.line(about));
        text = Words.paragraph("comment", text);
        response = Words.optional("response", response);
        recordedBy = Words.title("recorder", recordedBy);
    }

    /** The same comment, accepted or not, with the response. */
    public MinutesComment settled(CommentState newState, String newResponse) {
        return new MinutesComment(
                id, meeting, author, about, text, date, newState, newResponse, recordedAt, recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
