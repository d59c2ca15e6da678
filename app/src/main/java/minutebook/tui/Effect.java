package minutebook.tui;

/** What is to happen besides showing the next screen; carried out by {@link Loop}. */
public sealed interface Effect {
    /** Nothing. */
    record None() implements Effect {}

    /** Ends the program. */
    record Quit() implements Effect {}

    /** Shows a screen on top of this one. */
    record Open(Screen screen) implements Effect {}

    /** Shows a screen in place of this one. */
    record Replace(Screen screen) implements Effect {}

    /** Leaves this screen for the one below. */
    record Back() implements Effect {}

    /** Leaves every screen for the lowest one. */
    record BackToFirst() implements Effect {}

    /** Leaves this screen for the one below and gives that one a key, as the help screen does. */
    record BackAndPress(Key key) implements Effect {}

    /** Something only the product can do: the product defines its own records and its {@link World} carries them out. */
    non-sealed interface Ask extends Effect {}
}
