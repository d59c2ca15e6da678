package minutebook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long an outcome has been left alone, counted in meetings that were held.
 *
 * @param unlooked how many of the latest meetings have not looked at its status
 * @param unmoved how many of the latest meetings were held since a reading, a note or an action moved it
 */
public record Standing(int unlooked, boolean stale, int unmoved, boolean stuck) {
    /**
     * How long it has been left alone. What is delivered needs no looking at.
     *
     * @param held the meetings that were held while it was in the plan, latest first
     * @param looked the number of the last meeting that gave it a status; 0 when none did
     * @param moved the last day on which something moved it
     */
    public static Standing of(
            Outcome outcome, BoardRules rules, List<Meeting> held, int looked, Optional<LocalDate> moved) {
        int unlooked =
                (int) held.stream().filter(meeting -> meeting.number() > looked).count();
        int unmoved = (int) held.stream()
                .map(meeting -> meeting.plannedStart().toLocalDate())
                .filter(day -> moved.map(day::isAfter).orElse(true))
                .count();
        boolean delivered = outcome.status() == Brag.BLUE;
        return new Standing(
                unlooked,
                !delivered && unlooked > rules.staleAfter(),
                unmoved,
                !delivered && unmoved >= rules.stuckAfter());
    }

    /** What is to be said about it, a sentence each; nothing where all is well. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (stale) {
            sentences.add("Stale: its status was not looked at in " + last(unlooked) + ".");
        }
        if (stuck) {
            sentences.add("Stuck: no reading, note or action since before " + last(unmoved) + ".");
        }
        return sentences;
    }

    private static String last(int meetings) {
        return meetings == 1 ? "the last meeting" : "the last " + meetings + " meetings";
    }
}
