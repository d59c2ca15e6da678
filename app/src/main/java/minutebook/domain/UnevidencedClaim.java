package minutebook.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * That an outcome is claimed to go well on nothing but the word of those who answer for it.
 *
 * @param achievements how many achievements nothing but a report stands behind
 * @param reports how many notes since the last meeting are reports, when its green or blue rests on them alone; else 0
 */
public record UnevidencedClaim(Outcome outcome, int achievements, int reports) {
    /**
     * The claim, if there is one. Two things are claims. An achievement that was only reported is one, whatever the
     * colour, until a note of the same day or later brings evidence. A green or blue is one when there is progress since
     * the last meeting and all of it is only reported; a note with evidence, or a sound reading of one of the outcome's
     * measures, of that day or later makes it more than a claim. A concern claims nothing. Where nothing was noted at all
     * there is nothing to doubt: an outcome that nobody moves is stuck, which {@link Standing} says.
     *
     * @param notes the outcome's progress notes, in any order
     * @param sound the day of the last sound reading of one of its measures
     * @param lastHeld the day of the last meeting that was held; empty when none was
     */
    public static Optional<UnevidencedClaim> of(
            Outcome outcome, Collection<ProgressNote> notes, Optional<LocalDate> sound, Optional<LocalDate> lastHeld) {
        List<ProgressNote> claims = notes.stream()
                .filter(note -> note.kind() != ProgressKind.CONCERN)
                .toList();
        int achievements = (int) claims.stream()
                .filter(note -> note.kind() == ProgressKind.ACHIEVEMENT && isReport(note))
                .filter(note ->
                        claims.stream().noneMatch(other -> !isReport(other) && isSince(other.date(), note.date())))
                .count();
        int reports = isGoingWell(outcome) ? reports(claims, sound, lastHeld.orElse(LocalDate.MIN)) : 0;
        return achievements + reports == 0
                ? Optional.empty()
                : Optional.of(new UnevidencedClaim(outcome, achievements, reports));
    }

    /** What is claimed, as a sentence goes on after the outcome's number. */
    public String inWords() {
        String words = reports == 0
                ? ""
                : outcome.status().word().toLowerCase(Locale.ROOT) + " on self-report alone since the last meeting";
        String noted = achievements == 0
                ? ""
                : (achievements == 1 ? "an achievement" : achievements + " achievements") + " noted without evidence";
        return words + (words.isEmpty() || noted.isEmpty() ? "" : "; ") + noted;
    }

    private static int reports(List<ProgressNote> claims, Optional<LocalDate> sound, LocalDate since) {
        List<ProgressNote> latest =
                claims.stream().filter(note -> isSince(note.date(), since)).toList();
        boolean shown = latest.stream().anyMatch(note -> !isReport(note))
                || sound.filter(day -> isSince(day, since)).isPresent();
        return shown ? 0 : latest.size();
    }

    private static boolean isGoingWell(Outcome outcome) {
        return outcome.status() == Brag.GREEN || outcome.status() == Brag.BLUE;
    }

    private static boolean isReport(ProgressNote note) {
        return note.assurance() == Assurance.REPORTED;
    }

    private static boolean isSince(LocalDate day, LocalDate since) {
        return !day.isBefore(since);
    }
}
