package minutebook.domain;

import java.time.LocalDateTime;

/**
 * When the board meets by itself: from its first day on, in its rhythm.
 *
 * @param first the first meeting, by the wall clock of the place
 * @param every how many weeks or months lie between two
 * @param minutes how long each takes
 * @param longestGap more days than this between two meetings are flagged
 */
public record MeetingSeries(
        String id,
        String board,
        LocalDateTime first,
        Rhythm rhythm,
        int every,
        int minutes,
        String place,
        int longestGap)
        implements Entity {
    public MeetingSeries {
        place = Words.optional("place", Words.line(place));
        if (every < 1 || every > 52) {
            throw new Refused(Refused.Reason.IMPOSSIBLE_NUMBER, "Let the board meet every 1 to 52 weeks or months.");
        }
        if (minutes < 1 || minutes > Meeting.LONGEST) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER, "Plan the meetings for 1 to " + Meeting.LONGEST + " minutes.");
        }
        Numbers.natural("longest gap", longestGap);
    }
}
