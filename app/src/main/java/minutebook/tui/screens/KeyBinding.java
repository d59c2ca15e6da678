package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;

/** A key of a screen with its hint and what it does, so that what is said of it and what comes of it stand together. */
record KeyBinding<S extends BoardScreen>(Hint hint, Function<S, Step> press) {
    static <S extends BoardScreen> KeyBinding<S> bind(Hint hint, Function<S, Step> press) {
        return new KeyBinding<>(hint, press);
    }

    /** The hints of the keys in their order, and help after them. */
    static <S extends BoardScreen> List<Hint> hints(List<KeyBinding<S>> keys) {
        return Stream.concat(keys.stream().map(KeyBinding::hint), Stream.of(Hint.HELP))
                .toList();
    }

    /** What a key does, or the screen saying why it does nothing at present; empty for one that is not among them. */
    static <S extends BoardScreen> Optional<Step> pressed(List<KeyBinding<S>> keys, S screen, Key key) {
        return keys.stream()
                .filter(binding -> binding.hint().key().equals(key))
                .findFirst()
                .map(binding -> binding.hint().works()
                        ? binding.press().apply(screen)
                        : Step.stay(screen.saying(Cell.of(binding.hint().whyOff()))));
    }
}
