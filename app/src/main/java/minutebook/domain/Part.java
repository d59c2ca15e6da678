package minutebook.domain;

/** Whether an agenda item is taken in public. */
public enum Part {
    PART_1("Part 1"),
    PART_2("Part 2");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
