package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a linked board met, as this board heard.
 *
 * @param linkedBoard which board
 * @param date the day it met
 * @param note what this board should know of it
 */
public record LinkedBoardMet(
        String id,
        String linkedBoard,
        Optional<String> item,
        LocalDate date,
        String note,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public LinkedBoardMet {
        note = Words.optional("note on the meeting", note);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return item;
    }
}
