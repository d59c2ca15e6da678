package minutebook.tui.screens;

import minutebook.tui.Hint;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.view.NewsItem;
import minutebook.view.NewsView;

/** That something has come in: how much in the title bar, the newest in words where a line is free. Neither moves anything. */
final class NewsLine {
    /** The key that lists what has come in. */
    static final Hint HINT = Hint.of("v", "what came in")
            .writing()
            .explained("What others have sent in: reports, requests, readings, comments; then it counts as seen.");

    private static final int LEAST = 30;
    private static final int LEAST_OF_WHO = 20;

    private NewsLine() {}

    /** What stands at the right of the title bar, with how much is new before it. */
    static String aside(NewsView news, String rest) {
        return news.count().isEmpty() ? rest : news.count() + " · " + rest;
    }

    /** What the program says of it at the start. */
    static Cell greeting(NewsView news) {
        return Cell.of(
                news.count().isEmpty()
                        ? ""
                        : news.count() + " since you last looked: " + HINT.key().label() + " lists what came in.");
    }

    /** Who is cut before what they did is: posts are long. */
    private static String shortened(NewsItem newest, int room) {
        int who = Math.max(LEAST_OF_WHO, room - Text.width(newest.says()) - 1);
        return Text.clip(Text.clip(newest.who(), who) + " " + newest.says(), room);
    }

    /** Draws the newest at the right of a row that is free, with its key; nothing where there is too little room. */
    static void draw(Surface row, NewsView news) {
        if (news.count().isEmpty() || row.width() < LEAST) {
            return;
        }
        String key = " " + HINT.key().label() + " ";
        String text = shortened(news.items().get(0), row.width() - Text.width(key) - 1) + " ";
        int x = row.width() - Text.width(key) - Text.width(text);
        x += row.put(x, 0, key, Style.KEY);
        row.put(x, 0, text, Style.NORMAL);
    }
}
