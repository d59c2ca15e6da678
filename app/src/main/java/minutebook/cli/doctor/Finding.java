package minutebook.cli.doctor;

/**
 * What was found about one thing.
 *
 * @param about the thing, in a word, such as {@code folder}
 * @param said what was found, in a sentence
 * @param mend what to do about it; empty where nothing is to be done
 */
public record Finding(String about, State state, String said, String mend) {
    /** How it is. */
    public enum State {
        OK("ok"),
        /** It works, though not as well as it could. */
        WARNING("warning"),
        WRONG("wrong");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Finding ok(String about, String said) {
        return new Finding(about, State.OK, said, "");
    }

    static Finding warning(String about, String said, String mend) {
        return new Finding(about, State.WARNING, said, mend);
    }

    static Finding wrong(String about, String said, String mend) {
        return new Finding(about, State.WRONG, said, mend);
    }

    public boolean isWrong() {
        return state == State.WRONG;
    }
}
