package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What may go wrong: because of a cause an event may happen, with an effect.
 *
 * @param number its number on the board's register
 * @param likelihood from 1, rare, to 5, almost certain
 * @param severity from 1, slight, to 5, grave
 */
public record Risk(
        String id,
        String board,
        int number,
        Optional<String> theme,
        String cause,
        String event,
        String effect,
        int likelihood,
        int severity,
        Optional<String> owner,
        String mitigation,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    private static final int MOST = 5;

    public Risk {
        Numbers.natural("risk's number", number);
        cause = Words.optional("cause", cause);
        event = Words.paragraph("event", event);
        effect = Words.optional("effect", effect);
        requireScore("likelihood", likelihood);
        requireScore("severity", severity);
        mitigation = Words.optional("mitigation", mitigation);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    /** Likelihood times severity, from 1 to 25. */
    public int score() {
        return likelihood * severity;
    }

    @Override
    public Risk retired(Optional<LocalDate> on, String because) {
        return with(on, because, place);
    }

    @Override
    public Risk at(int newPlace) {
        return with(retiredOn, retiredBecause, newPlace);
    }

    /** The same risk with another score. */
    public Risk scored(int newLikelihood, int newSeverity) {
        return new Risk(
                id,
                board,
                number,
                theme,
                cause,
                event,
                effect,
                newLikelihood,
                newSeverity,
                owner,
                mitigation,
                retiredOn,
                retiredBecause,
                place);
    }

    private Risk with(Optional<LocalDate> on, String because, int newPlace) {
        return new Risk(
                id,
                board,
                number,
                theme,
                cause,
                event,
                effect,
                likelihood,
                severity,
                owner,
                mitigation,
                on,
                because,
                newPlace);
    }

    private static void requireScore(String what, int score) {
        if (score < 1 || score > MOST) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER, "Give the " + what + " as a number from 1 to " + MOST + ".");
        }
    }
}
