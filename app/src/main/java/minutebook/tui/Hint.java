package minutebook.tui;

/**
 * One key a screen answers to: the footer and the help screen are made from these.
 *
 * @param label a word or two for the footer
 * @param help one sentence for the help screen; the label when there is nothing to add
 * @param whyOff why the key does nothing at present, or "" when it works
 * @param writes whether it leads to a change of the record
 * @param offFromAfar why it does nothing for somebody who has come from afar, as it leads to files of the host; "" for most keys
 */
public record Hint(Key key, String label, String help, String whyOff, boolean writes, String offFromAfar) {
    /** Help, on every screen that takes keys as commands; the command palette goes with it. */
    public static final Hint HELP =
            new Hint(Key.of("?"), "help", "Every key, with what it does; : finds one by its name.", "", false, "");

    /** A key that works, explained by its label alone. */
    public static Hint of(Key key, String label) {
        return new Hint(key, label, label, "", false, "");
    }

    /** A key that types a character and works, explained by its label alone. */
    public static Hint of(String character, String label) {
        return of(Key.of(character), label);
    }

    /** The same key with a sentence for the help screen. */
    public Hint explained(String sentence) {
        return new Hint(key, label, sentence, whyOff, writes, offFromAfar);
    }

    /** The same key, off for the reason given; "" leaves it on. */
    public Hint off(String reason) {
        return new Hint(key, label, help, reason, writes, offFromAfar);
    }

    /** The same key, known to lead to a change of the record. */
    public Hint writing() {
        return new Hint(key, label, help, whyOff, true, offFromAfar);
    }

    /** The same key, which leads to files of the host: off from afar, for the reason given. */
    public Hint offFromAfar(String reason) {
        return new Hint(key, label, help, whyOff, writes, reason);
    }

    public boolean works() {
        return whyOff.isEmpty();
    }
}
