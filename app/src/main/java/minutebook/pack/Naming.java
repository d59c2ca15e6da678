package minutebook.pack;

/**
 * The way in which entries of a pack name one kind of thing.
 *
 * @param kind the kind, as the names of a pack are kept by it
 * @param what the thing with its article, for a sentence
 * @param isNumber whether its name is written as a number
 */
record Naming(String kind, String what, boolean isNumber) {
    static final Naming ITEM = new Naming("item", "an agenda item", false);
    static final Naming PERSON = new Naming("person", "a person", false);
    static final Naming OUTCOME = new Naming("outcome", "an outcome", false);
    static final Naming ACTION = new Naming("action", "an action", false);
    static final Naming CHALLENGE = new Naming("challenge", "a challenge", false);
    static final Naming REPORT = new Naming("report", "a report due", false);
    static final Naming LINKED_BOARD = new Naming("linked-board", "a linked board", false);
    static final Naming THEME = new Naming("theme", "a theme", true);
    static final Naming MEETING = new Naming("meeting", "a meeting", true);
    static final Naming RISK = new Naming("risk", "a risk", true);

    /** The meeting of the agenda item that the entry names: not written beside it. */
    static final Naming MEETING_OF_ITEM = new Naming("meeting of", "an agenda item", false);
}
