package minutebook.view;

/**
 * One reason to speak to the owner of an action.
 *
 * @param words what is to be said of it, as the rest of a sentence
 */
public record Reminder(Kind kind, ActionRow action, String words) {
    /** Why an owner is reminded, most pressing first. */
    public enum Kind {
        TO_TAKE_HIGHER("to take higher"),
        EXTENSION_ASKED("more time asked for"),
        OVERDUE("overdue"),
        DUE_THIS_WEEK("due this week"),
        TO_ACCEPT("to accept"),
        NEVER_UPDATED("never updated"),
        COMING_BACK("coming back"),
        WAITING("waiting for another");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
