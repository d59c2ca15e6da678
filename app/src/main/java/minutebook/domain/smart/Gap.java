package minutebook.domain.smart;

import java.util.List;

/**
 * What the check found missing in one place of a plan.
 *
 * @param about where it is missing, such as {@code outcome 2.1}
 * @param sentence what to do to mend it
 */
public record Gap(SmartRule rule, String about, String sentence) {
    /** How many there are of each weight: {@code 2 gaps, 1 warning}, or {@code no gaps}. */
    public static String counted(List<Gap> gaps) {
        long failed = gaps.stream().filter(gap -> gap.rule().fails()).count();
        long warned = gaps.size() - failed;
        String fails = failed == 0 ? "no gaps" : failed + (failed == 1 ? " gap" : " gaps");
        return warned == 0 ? fails : fails + ", " + warned + (warned == 1 ? " warning" : " warnings");
    }
}
