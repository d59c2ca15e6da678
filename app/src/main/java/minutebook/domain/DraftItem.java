package minutebook.domain;

import java.util.Optional;

/**
 * An item of an agenda that is being put together.
 *
 * @param theme the theme it is about; a theme item without one stands for the themes whose turn it is
 * @param takes the id of the item of the forward plan that it takes up
 */
public record DraftItem(
        String title,
        ItemKind kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        Part part,
        Optional<String> takes) {
    /** An item in public that takes up nothing. */
    public static DraftItem of(String title, ItemKind kind, Optional<String> presenter, int minutes) {
        return new DraftItem(title, kind, Optional.empty(), presenter, minutes, Part.PART_1, Optional.empty());
    }

    static DraftItem of(TemplateItem item) {
        return new DraftItem(
                item.title(),
                item.kind(),
                item.theme(),
                item.presenter(),
                item.minutes(),
                item.part(),
                Optional.empty());
    }

    static DraftItem of(Theme theme, int minutes) {
        return new DraftItem(
                theme.title(),
                ItemKind.THEME,
                Optional.of(theme.id()),
                theme.lead(),
                minutes,
                Part.PART_1,
                Optional.empty());
    }

    static DraftItem of(ForwardItem item) {
        return new DraftItem(
                item.title(),
                item.kind(),
                item.theme(),
                item.presenter(),
                item.minutes(),
                Part.PART_1,
                Optional.of(item.id()));
    }

    boolean isTurn() {
        return kind == ItemKind.THEME && theme.isEmpty() && takes.isEmpty();
    }

    DraftItem lasting(int newMinutes) {
        return new DraftItem(title, kind, theme, presenter, newMinutes, part, takes);
    }

    DraftItem taking(String forward) {
        return new DraftItem(title, kind, theme, presenter, minutes, part, Optional.of(forward));
    }
}
