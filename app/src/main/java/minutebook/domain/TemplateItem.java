package minutebook.domain;

import java.util.Optional;

/**
 * An item that the board’s agendas have by themselves.
 *
 * @param place its order, from 1
 * @param minutes the time it gets
 */
public record TemplateItem(
        String id,
        String board,
        String title,
        ItemKind kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        Part part,
        int place)
        implements Placed {
    public TemplateItem {
        title = Words.title("item’s title", title);
        Meeting.requireMinutes(minutes);
    }

    @Override
    public TemplateItem at(int newPlace) {
        return new TemplateItem(id, board, title, kind, theme, presenter, minutes, part, newPlace);
    }
}
