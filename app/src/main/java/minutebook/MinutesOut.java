package minutebook;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.change.ApproveMinutes;
import minutebook.change.CirculateMinutes;
import minutebook.change.RecordSending;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.export.FrozenMinutes;
import minutebook.view.AfterView;

/** The changes by which minutes go out and are agreed, made from the record as it is, for lines and commands alike. */
public final class MinutesOut {
    private MinutesOut() {}

    /** The minutes of a meeting go out as they are now. */
    public static CirculateMinutes circulated(Minutebook book, String meeting, LocalDate date, String to) {
        AfterView view = book.after(meeting);
        return new CirculateMinutes(meeting, date, to, FrozenMinutes.circulated(view), view.head());
    }

    public static RecordSending notified(String meeting, LocalDate date, String to) {
        return new RecordSending(meeting, date, to);
    }

    /** The minutes of a meeting are agreed at the item where the meeting in session is. Refuses when none is. */
    public static ApproveMinutes agreed(Minutebook book, Meeting meeting) {
        AfterView view = book.after(meeting.id());
        meeting.requireNotApproved();
        String item = view.item()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.WRONG_STATE,
                        "The minutes of meeting " + meeting.number()
                                + " are agreed at a later meeting in session: start it first."))
                .id();
        return new ApproveMinutes(item, meeting.id(), FrozenMinutes.approved(view), view.head());
    }

    /** The day on which something went out: a date without a year is the next one from the meeting on. */
    public static LocalDate day(String typed, Meeting meeting, LocalDate today) {
        LocalDate held = meeting.endedAt().orElse(meeting.plannedStart()).toLocalDate();
        return typed.matches("(?s).*\\d.*")
                ? new DateWords(held, Optional.empty()).due(typed)
                : new DateWords(today, Optional.empty()).past(typed);
    }

    /** The post of somebody on the board who is named by their key, with @ or without; else the name as it is given. */
    public static String author(Plan plan, String typed) {
        String key = typed.strip().replaceFirst("^@", "");
        Optional<Person> known = plan.people().stream()
                .filter(person -> person.key().equalsIgnoreCase(key))
                .findFirst();
        return known.map(Person::post).orElse(typed.strip());
    }
}
