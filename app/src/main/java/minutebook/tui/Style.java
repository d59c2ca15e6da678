package minutebook.tui;

/** What a piece of text on the screen is for; the palette in use decides the colours. State is always said in words too. */
public enum Style {
    /** Ordinary text. */
    NORMAL,
    /** The bar at the top: which screen this is. */
    TITLE,
    /** The heading of a part of the screen. */
    HEADING,
    /** Text that matters more than its neighbours. */
    STRONG,
    /** Text that may be passed over: labels, dates, lines. */
    MUTED,
    /** The row the user is on. */
    SELECTED,
    /** The name of a key. */
    KEY,
    /** Green: on track. */
    GOOD,
    /** Amber: at risk. */
    WARN,
    /** Red: off track. */
    BAD,
    /** Blue: done and evidenced. */
    DONE,
    /** A field being typed into. */
    INPUT,
    /** Why something was refused. */
    ERROR,
    /** Something was recorded. */
    CONFIRMED,
    /** Restricted (Part 2) matter. */
    RESTRICTED
}
