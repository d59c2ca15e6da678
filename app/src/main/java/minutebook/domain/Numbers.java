package minutebook.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/** Numbers as people enter them, kept within what the record can hold. */
public final class Numbers {
    private static final int MOST = 1_000_000_000;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(MOST);
    private static final int DECIMALS = 6;
    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("[-+]?(?:\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,6})?");

    private Numbers() {}

    /** A whole number from 0 to a thousand million. */
    static int natural(String what, int number) {
        if (number < 0 || number > MOST) {
            throw new Refused(Reason.IMPOSSIBLE_NUMBER, "Give the " + what + " as a whole number from 0 up.");
        }
        return number;
    }

    /** Refuses a last number before the first. */
    static void requireOrder(String what, int first, int last) {
        if (last < first) {
            throw new Refused(
                    Reason.IMPOSSIBLE_NUMBER,
                    "Check the " + what + ": they cannot run from " + first + " to " + last + ".");
        }
    }

    /** A decimal number within a thousand million either way, with at most six decimals. */
    static BigDecimal value(String what, BigDecimal number) {
        if (number.scale() > LONGEST
                || number.abs().compareTo(LARGEST) > 0
                || number.stripTrailingZeros().scale() > DECIMALS) {
            throw new Refused(
                    Reason.IMPOSSIBLE_NUMBER,
                    "Give the " + what + " as a number below a thousand million with at most six decimals.");
        }
        return number;
    }

    /** Reads a number as written, with or without a percent sign or thousands commas; “12,5” is not guessed at. */
    public static BigDecimal parse(String what, String text) {
        String number = text.strip();
        String digits = (number.endsWith("%") ? number.substring(0, number.length() - 1) : number).strip();
        if (digits.length() > LONGEST || !FORM.matcher(digits).matches()) {
            throw new Refused(
                    Reason.NOT_A_NUMBER,
                    "Give the " + what + " as a number such as 69 or 12.5; " + Words.quoted(text) + " is not one.");
        }
        return value(what, new BigDecimal(digits.replace(",", "")));
    }

    /** Reads a whole number from 0 up as written, with or without thousands commas. */
    public static int count(String what, String text) {
        String digits = text.strip().replace(",", "");
        if (!digits.matches("\\d{1,9}")) {
            throw new Refused(
                    Reason.NOT_A_NUMBER,
                    "Give the " + what + " as a whole number; " + Words.quoted(text) + " is not one.");
        }
        return natural(what, Integer.parseInt(digits));
    }
}
