package minutebook.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Rights;
import minutebook.store.NewsQueries.Sent;
import minutebook.store.Reader;

/**
 * What others have sent in, for the chair and the secretary, who deal with it; for anybody else there is none.
 *
 * @param seen the line of the journal up to which who looks has seen it
 * @param more whether there is more that is new than is listed
 * @param items the newest first
 */
public record NewsView(int seen, boolean more, List<NewsItem> items) {
    /** Nothing has come in. */
    public static final NewsView NONE = new NewsView(0, false, List.of());

    /** How much is listed at most, where nothing else is said. */
    public static final int MOST = 99;

    /** How much is read of the journal at once at most. */
    private static final int PAGE = 1000;

    public NewsView {
        items = List.copyOf(items);
    }

    /** The newest of what has come in since who looks last did; nothing while it is not known when that was. */
    public static NewsView unseen(Reader reader, String actor, Rights rights) {
        Set<String> own = rights.names(actor);
        return reader.news()
                .seen(own)
                .filter(line -> rights.everything())
                .map(seen -> newest(reader, own, seen, seen, MOST))
                .orElse(NONE);
    }

    /**
     * What has come in since who looks last did. Where there is more than is listed it is the first of it, so that all of it is
     * met by looking again. Refuses who may not do everything.
     *
     * @param all whether what had been seen before is listed too, the newest of it, as far as there is room
     */
    public static NewsView listed(Reader reader, String actor, Rights rights, boolean all, int most) {
        rights.requireEverything();
        Set<String> own = rights.names(actor);
        int seen = reader.news().seen(own).orElse(0);
        NewsView first = oldest(reader, own, seen, seen, most);
        return first.more || !all ? first : new NewsView(seen, false, newest(reader, own, seen, 0, most).items);
    }

    /** The first of what has come in after a line of the journal, seen or not; refuses who may not do everything. */
    public static NewsView after(Reader reader, String actor, Rights rights, int line, int most) {
        rights.requireEverything();
        Set<String> own = rights.names(actor);
        return oldest(reader, own, reader.news().seen(own).orElse(0), line, most);
    }

    private static NewsView newest(Reader reader, Set<String> own, int seen, int after, int most) {
        List<NewsItem> items = items(
                reader, most, Integer.MAX_VALUE, (line, size) -> reader.news().last(after, line, own, size));
        return new NewsView(seen, items.size() > most, items.subList(0, Math.min(most, items.size())));
    }

    private static NewsView oldest(Reader reader, Set<String> own, int seen, int after, int most) {
        List<NewsItem> items =
                items(reader, most, after, (line, size) -> reader.news().first(line, own, size));
        List<NewsItem> listed = new ArrayList<>(items.subList(0, Math.min(most, items.size())));
        Collections.reverse(listed);
        return new NewsView(seen, items.size() > most, listed);
    }

    /** So many at most of what was sent in on from a line of the journal. */
    private interface Page {
        List<Sent> from(int line, int size);
    }

    /** As many as are wanted and one more, if there is one; what was taken back is passed over. */
    private static List<NewsItem> items(Reader reader, int most, int start, Page page) {
        long wanted = most + 1L;
        List<NewsItem> items = new ArrayList<>();
        int size = (int) Math.min(wanted, PAGE);
        List<Sent> sent = page.from(start, size);
        Optional<NewsMaker> maker = sent.isEmpty() ? Optional.empty() : Optional.of(new NewsMaker(reader));
        while (!sent.isEmpty() && items.size() < wanted) {
            sent.stream()
                    .flatMap(one -> maker.orElseThrow().item(one).stream())
                    .limit(wanted - items.size())
                    .forEach(items::add);
            sent = sent.size() < size ? List.of() : page.from(sent.get(size - 1).line(), size);
        }
        return items;
    }

    /** Whether something has come in since who looks last did. */
    public boolean isNew(NewsItem item) {
        return item.line() > seen;
    }

    /** How many are new: {@code 2 new}, {@code 99+ new}; "" when none is. */
    public String count() {
        return count(items.stream().filter(this::isNew).count(), more);
    }

    /** So many in the same words. */
    public static String count(long count, boolean more) {
        return count == 0 ? "" : (more ? count + "+" : count) + " new";
    }
}
