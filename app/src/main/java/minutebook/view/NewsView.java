package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Rights;
import minutebook.store.NewsQueries.Sent;
import minutebook.store.Reader;

/**
 * What others have sent in, for the chair and the secretary, who deal with it; for anybody else there is none.
 *
 * @param seen the line of the journal up to which who looks has seen it
 * @param more whether there was more than is listed
 * @param items the newest first
 */
public record NewsView(int seen, boolean more, List<NewsItem> items) {
    /** Nothing has come in. */
    public static final NewsView NONE = new NewsView(0, false, List.of());

    /** How much is listed at most: who has more to read than this begins with the newest. */
    private static final int MOST = 99;

    public NewsView {
        items = List.copyOf(items);
    }

    /** What has come in since who looks last did; nothing while it is not known when that was. */
    public static NewsView unseen(Reader reader, String actor, Rights rights) {
        return reader.news()
                .seen(rights.names(actor))
                .filter(line -> rights.everything())
                .map(line -> after(reader, actor, rights, line, line))
                .orElse(NONE);
    }

    /** What has come in after a line of the journal, seen or not; refuses who may not do everything. */
    public static NewsView after(Reader reader, String actor, Rights rights, int line) {
        rights.requireEverything();
        return after(
                reader,
                actor,
                rights,
                line,
                reader.news().seen(rights.names(actor)).orElse(line));
    }

    private static NewsView after(Reader reader, String actor, Rights rights, int line, int seen) {
        List<Sent> sent = reader.news().after(line, rights.names(actor), MOST + 1);
        if (sent.isEmpty()) {
            return new NewsView(seen, false, List.of());
        }
        NewsMaker maker = new NewsMaker(reader);
        List<NewsItem> items = sent.stream()
                .limit(MOST)
                .map(maker::item)
                .flatMap(Optional::stream)
                .toList();
        return new NewsView(seen, sent.size() > MOST, items);
    }

    /** Whether something has come in since who looks last did. */
    public boolean isNew(NewsItem item) {
        return item.line() > seen;
    }

    /** How many are new: {@code 2 new}, {@code 99+ new}; "" when none is. */
    public String count() {
        long count = items.stream().filter(this::isNew).count();
        return count == 0 ? "" : (more ? count + "+" : count) + " new";
    }
}
