package minutebook.domain;

/** How the days of a series of meetings follow each other. */
public enum Rhythm {
    WEEKS("every so many weeks"),
    MONTHS("the same weekday of the month, every so many months");

    private final String word;

    Rhythm(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
