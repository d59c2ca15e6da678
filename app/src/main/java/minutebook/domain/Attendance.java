package minutebook.domain;

/**
 * Whether a person came to a meeting.
 *
 * @param deputy the post of who came instead, when a deputy was sent; else empty
 */
public record Attendance(String id, String meeting, String person, Presence presence, String deputy) implements Entity {
    public Attendance {
        deputy = Words.optional("deputy", Words.line(deputy));
        if (presence == Presence.DEPUTY && deputy.isEmpty()) {
            throw new Refused(Refused.Reason.BLANK, "Name the post of the deputy who came instead.");
        }
    }
}
