package minutebook.export;

/**
 * Something in a publication by which somebody may be recognised.
 *
 * @param words the words as they stand there
 * @param where the heading above them, or what else they are in
 */
public record PrivacyFinding(Kind kind, String words, String where) {
    /** What was found. */
    public enum Kind {
        NAME("name", "may be the name of a person: name the post instead, or release it knowingly."),
        INITIALS(
                "initials", "may tell who is meant to those who know the case: leave it out, or release it knowingly."),
        DATE_OF_BIRTH("date of birth", "is a date of birth: leave it out."),
        NHS_NUMBER("NHS number", "is the NHS number of a patient by its check digit: leave it out."),
        TELEPHONE("telephone number", "is a telephone number: leave it out unless it is an office’s."),
        POSTCODE("postcode", "is a postcode, which may lead to a home: leave it out unless it is an office’s."),
        EMAIL("e-mail address", "is an e-mail address: leave it out unless it is an office’s."),
        SMALL_COUNT(
                "small count",
                "counts fewer than five people, who may be recognised: say “fewer than five”, or release it knowingly.");

        private final String word;
        private final String why;

        Kind(String word, String why) {
            this.word = word;
            this.why = why;
        }

        public String word() {
            return word;
        }
    }

    /** What it is and what to do about it. */
    public String sentence() {
        return "“" + words + "” " + kind.why;
    }
}
