package minutebook.tui;

import java.util.function.UnaryOperator;

/**
 * What came of a key.
 *
 * @param next the screen that takes the place of the one that had the key
 * @param effect what is to happen besides
 */
public record Step(Screen next, Effect effect) {
    /** Nothing more than the screen given. */
    public static Step stay(Screen screen) {
        return new Step(screen, new Effect.None());
    }

    /** Shows another screen on top; leaving that one comes back to {@code from}. */
    public static Step open(Screen from, Screen opened) {
        return new Step(from, new Effect.Open(opened));
    }

    /** Leaves the screen for the one below it; leaving the last one ends the program. */
    public static Step back(Screen from) {
        return new Step(from, new Effect.Back());
    }

    /** Asks the product to do something; its answer takes the place of {@code from}. */
    public static Step ask(Screen from, Effect.Ask ask) {
        return new Step(from, ask);
    }

    /** The same with every screen that it leads to put into another one. */
    public Step around(UnaryOperator<Screen> frame) {
        Effect framed = effect;
        if (effect instanceof Effect.Open opened) {
            framed = new Effect.Open(frame.apply(opened.screen()));
        } else if (effect instanceof Effect.Replace replaced) {
            framed = new Effect.Replace(frame.apply(replaced.screen()));
        }
        return new Step(frame.apply(next), framed);
    }

    /** Ends the program. */
    public static Step quit(Screen from) {
        return new Step(from, new Effect.Quit());
    }
}
