package minutebook.tui;

/** A world in which nothing happens. */
public final class EmptyWorld implements World {
    @Override
    public Step perform(Screen asker, Effect.Ask ask) {
        return Step.stay(asker);
    }

    @Override
    public Screen refreshed(Screen screen) {
        return screen;
    }

    @Override
    public Screen tick(Screen screen) {
        return screen;
    }
}
