package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The rule for what reached the record late: the board had met between the day it is about and its recording.
 *
 * @param begins when the board itself was put on record: meetings before are no measure of what was recorded from then on
 * @param held the meetings that the board has held
 */
public record LateRecording(Instant begins, List<Meeting> held) {
    public LateRecording {
        held = held.stream().filter(Meeting::isOver).toList();
    }

    /** How it is said of something recorded on that day. */
    public static String inWords(LocalDate recorded) {
        return "recorded late, on " + DateText.brief(recorded);
    }

    /**
     * The day on which it was recorded, when that was late.
     *
     * @param about the day it is about
     * @param heardAt the meeting that heard of it, whenever it was then recorded
     */
    public Optional<LocalDate> day(LocalDate about, Instant recorded, Optional<String> heardAt) {
        boolean unheard = held.stream()
                .filter(meeting -> heardAt.filter(meeting.id()::equals).isEmpty())
                .anyMatch(meeting -> metWithout(meeting, about, recorded));
        return unheard ? Optional.of(WallClock.at(recorded).toLocalDate()) : Optional.empty();
    }

    private boolean metWithout(Meeting meeting, LocalDate about, Instant recorded) {
        LocalDateTime end = meeting.endedAt().orElse(meeting.plannedStart());
        Instant ended = WallClock.instant(end);
        return end.toLocalDate().isAfter(about)
                && ended.isBefore(recorded)
                && (isFromBefore(recorded) || !ended.isBefore(begins));
    }

    /** Whether starting data says itself when it was recorded, on a day before the record began. */
    private boolean isFromBefore(Instant recorded) {
        return WallClock.at(recorded)
                .toLocalDate()
                .isBefore(WallClock.at(begins).toLocalDate());
    }
}
