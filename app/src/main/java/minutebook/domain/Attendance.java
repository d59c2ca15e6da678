package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a person came to a meeting.
 *
 * @param deputy the post of who came instead, when a deputy was sent; else empty
 * @param apologiesOn the day on which apologies were given before the meeting; empty where none were
 */
public record Attendance(
        String id, String meeting, String person, Presence presence, String deputy, Optional<LocalDate> apologiesOn)
        implements Entity {
    public Attendance {
        deputy = Words.optional("deputy", Words.line(deputy));
        if (presence == Presence.DEPUTY && deputy.isEmpty()) {
            throw new Refused(Refused.Reason.BLANK, "Name the post of the deputy who came instead.");
        }
    }

    /** How somebody took part of whom no apologies were heard before. */
    public Attendance(String id, String meeting, String person, Presence presence, String deputy) {
        this(id, meeting, person, presence, deputy, Optional.empty());
    }
}
