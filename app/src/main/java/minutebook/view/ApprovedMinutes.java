package minutebook.view;

import java.time.LocalDate;
import minutebook.domain.FrozenText;
import minutebook.domain.Meeting;

/**
 * The minutes that a later meeting approved, proved to be the text that was approved then.
 *
 * @param at the meeting that approved them
 * @param date the day on which it did
 */
public record ApprovedMinutes(Meeting at, LocalDate date, FrozenText frozen) {
    /** {@code Approved at meeting 8; hash proved: 0123456789ab}. */
    public String inWords() {
        return "Approved at meeting " + at.number() + "; hash proved: " + frozen.shortHash();
    }
}
