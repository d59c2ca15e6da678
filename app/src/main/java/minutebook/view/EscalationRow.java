package minutebook.view;

import minutebook.domain.Escalation;
import minutebook.domain.Meeting;

/**
 * Something that was taken higher.
 *
 * @param meeting the meeting that took it higher
 * @param about what it is about, such as “A05-02” or “outcome 1.2”; empty where it is about the item itself
 * @param says what that action or outcome says; empty where it is about something else
 * @param time how often the board has now taken this matter higher: 1 for the first time
 */
public record EscalationRow(Escalation escalation, Meeting meeting, String about, String says, int time) {
    private static final String[] TIMES = {"", "first", "second", "third", "fourth", "fifth", "sixth"};

    /** What went where and why: “A05-02 to the chief officers (the executive group), for the third time, because …”. */
    public String inWords() {
        String what = about.isEmpty() ? "this matter" : about;
        return what + " to " + whereInWords() + (time > 1 ? ", for the " + timeInWords() + " time" : "") + ", because "
                + escalation.because();
    }

    /** The level, and the place where it has a name of its own. */
    public String whereInWords() {
        String level = escalation.level().word();
        return escalation.to().equals(level) ? level : level + " (" + escalation.to() + ")";
    }

    /** “third”, or “12th”. */
    public String timeInWords() {
        if (time < TIMES.length) {
            return TIMES[time];
        }
        boolean teen = time % 100 >= 11 && time % 100 <= 13;
        return time + (teen ? "th" : time % 10 == 1 ? "st" : time % 10 == 2 ? "nd" : time % 10 == 3 ? "rd" : "th");
    }
}
