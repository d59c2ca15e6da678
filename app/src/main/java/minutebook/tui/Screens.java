package minutebook.tui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The screens a session has open, the one in sight on top, and what a key does to them. */
final class Screens {
    private final World world;
    private final Deque<Screen> open = new ArrayDeque<>();

    /** The screens to begin with, the last one in sight. */
    Screens(World world, List<? extends Screen> first) {
        this.world = world;
        first.forEach(screen -> open.push(world.opened(screen)));
    }

    boolean areOver() {
        return open.isEmpty();
    }

    /** The screen in sight. */
    Screen top() {
        return open.element();
    }

    /** A key for the screen in sight; where keys are commands, ? opens help and : the command palette. */
    void press(Key key) {
        boolean commands = top().hints().contains(Hint.HELP);
        if (commands && key.is("?")) {
            take(Step.open(top(), HelpScreen.about(top())));
        } else if (commands && key.is(":")) {
            take(Step.open(top(), PaletteScreen.about(top())));
        } else {
            take(top().on(key));
        }
    }

    /** A second has passed: gives whether the screen in sight is another one now. */
    boolean tick() {
        Screen before = open.pop();
        Screen after = world.tick(before);
        open.push(after);
        return !sameObject(before, after);
    }

    void draw(Grid frame) {
        top().draw(frame.surface());
    }

    private void take(Step first) {
        Step step = first;
        while (step.effect() instanceof Effect.Ask ask) {
            show(step.next());
            step = world.perform(step.next(), ask);
        }
        show(step.next());
        Effect effect = step.effect();
        if (effect instanceof Effect.Open wanted) {
            open.push(world.opened(wanted.screen()));
        } else if (effect instanceof Effect.Replace wanted) {
            show(world.opened(wanted.screen()));
        } else if (effect instanceof Effect.Quit) {
            open.clear();
        } else if (effect instanceof Effect.Back) {
            back();
        } else if (effect instanceof Effect.BackAndPress wanted) {
            back();
            if (!areOver()) {
                press(wanted.key());
            }
        }
    }

    private void show(Screen screen) {
        open.pop();
        open.push(screen);
    }

    private void back() {
        open.pop();
        if (!areOver()) {
            show(world.refreshed(top()));
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameObject(Screen one, Screen other) {
        return one == other;
    }
}
