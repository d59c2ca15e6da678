package minutebook.domain;

/** What is looked at before a meeting is closed, so that its minutes embarrass nobody. */
public enum ClosingGate {
    ATTENDANCE("who was there"),
    QUORUM("quorum"),
    NOTHING_RECORDED("item"),
    NO_REASON("decision"),
    NO_EXPECTATION("action"),
    NO_EVIDENCE("status"),
    NO_RESPONSE("challenge"),
    NO_GROUNDS("Part 2"),
    STILL_ADJOURNED("adjournment"),
    STILL_PRIVATE("Part 2");

    private final String word;

    ClosingGate(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
