package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A question by which the board held somebody to account, and what came of it.
 *
 * @param place its order within the meeting
 * @param asker who asked, by post
 * @param asked who was asked, by post
 * @param response what was said to it; empty while there is none
 */
public record Challenge(
        String id,
        String meeting,
        String item,
        int place,
        String asker,
        String asked,
        String question,
        String response,
        Worked worked,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Challenge {
        asker = Words.title("name of who asks", asker);
        asked = Words.optional("name of who is asked", Words.line(asked));
        question = Words.paragraph("question", question);
        response = Words.optional("response", response);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
