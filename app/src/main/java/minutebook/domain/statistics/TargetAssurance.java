package minutebook.domain.statistics;

import minutebook.domain.Better;

/**
 * Whether a process that goes on as it is will reach its target.
 *
 * @param provisional whether it rests on trial limits
 * @param withinTolerance whether even the worst that chance gives is within the tolerance, though it misses the target
 */
public record TargetAssurance(Kind kind, Aim aim, boolean provisional, boolean withinTolerance) {
    /** How surely the target is reached. */
    public enum Kind {
        NOT_KNOWN("not known yet"),
        CONSISTENTLY_MEETS("consistently meets"),
        HIT_AND_MISS("hit and miss"),
        CONSISTENTLY_FAILS("consistently fails");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static TargetAssurance of(Segment segment, Aim aim) {
        if (segment.limits().isEmpty()) {
            return new TargetAssurance(Kind.NOT_KNOWN, aim, false, false);
        }
        Limits limits = segment.limits().get();
        boolean higher = aim.better() == Better.HIGHER;
        boolean worstMeets = aim.met(higher ? limits.lower() : limits.upper());
        boolean bestMeets = aim.met(higher ? limits.upper() : limits.lower());
        boolean nearly = aim.nearlyMet(higher ? limits.lower() : limits.upper());
        return new TargetAssurance(
                kind(worstMeets, bestMeets), aim, segment.stage() == Stage.TRIAL, nearly && !worstMeets);
    }

    public String sentence(Unit unit) {
        String target = "the target of " + unit.inWords(aim.target());
        String said =
                switch (kind) {
                    case NOT_KNOWN -> "Too few readings to say whether " + target + " will be met.";
                    case CONSISTENTLY_MEETS -> "As things are, " + target + " will be met each time.";
                    case HIT_AND_MISS -> "As things are, " + target + " will be hit or missed by chance.";
                    case CONSISTENTLY_FAILS ->
                        "As things are, " + target + " will not be met: something has to change first.";
                };
        String near = withinTolerance
                ? " Readings should stay within the tolerance of " + unit.gap(aim.tolerance()) + "."
                : "";
        return said + near + (provisional ? " This is provisional until there are twelve readings." : "");
    }

    private static Kind kind(boolean worstMeets, boolean bestMeets) {
        if (worstMeets) {
            return Kind.CONSISTENTLY_MEETS;
        }
        return bestMeets ? Kind.HIT_AND_MISS : Kind.CONSISTENTLY_FAILS;
    }
}
