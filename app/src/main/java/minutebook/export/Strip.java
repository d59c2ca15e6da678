package minutebook.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A band across the page that is not divided; all lengths are in points.
 *
 * @param before the space above it, which falls away at the top of a page
 * @param keeps whether the next one must be on the same page
 * @param head what stands above it again when it begins a page, such as the header of its table
 */
record Strip(double before, double height, boolean keeps, Optional<Strip> head, Drawing drawing) {
    /** Draws a strip at a distance from the top of a page; what is there again is marked as not to be read twice. */
    interface Drawing {
        void draw(PdfPage page, double top, boolean again) throws IOException;
    }

    /** The same with more space above it. */
    Strip after(double space) {
        return new Strip(Math.max(before, space), height, keeps, head, drawing);
    }

    /** The same, kept with the next. */
    Strip kept() {
        return new Strip(before, height, true, head, drawing);
    }

    /** A strip on its page. */
    record Placed(Strip strip, double top, boolean again) {}

    /** Strips on pages that have room for so many points; what is kept together goes to the next page together if that holds it. */
    static List<List<Placed>> pages(List<Strip> strips, double room) {
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        double used = 0;
        int at = 0;
        while (at < strips.size()) {
            int end = chain(strips, at);
            boolean fits = used + height(strips, at, end, !page.isEmpty()) <= room;
            boolean whole = fits || headed(strips.get(at), height(strips, at, end, false)) <= room;
            end = whole ? end : at + 1;
            if (!page.isEmpty() && used + height(strips, at, end, true) > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
                if (strips.get(at).head.isPresent()) {
                    Strip head = strips.get(at).head.get();
                    page.add(new Placed(head, 0, true));
                    used = head.height;
                }
            }
            for (; at < end; at++) {
                Strip strip = strips.get(at);
                double top = used + (page.isEmpty() ? 0 : strip.before);
                page.add(new Placed(strip, top, false));
                used = top + strip.height;
            }
        }
        pages.add(page);
        return pages;
    }

    private static double headed(Strip strip, double height) {
        return height + strip.head.map(Strip::height).orElse(0.0);
    }

    /** Where the strips end that are kept together from one on. */
    private static int chain(List<Strip> strips, int from) {
        int end = from;
        while (end < strips.size() - 1 && strips.get(end).keeps) {
            end++;
        }
        return end + 1;
    }

    private static double height(List<Strip> strips, int from, int end, boolean below) {
        double height = below ? strips.get(from).before : 0;
        for (int i = from; i < end; i++) {
            height += strips.get(i).height + (i > from ? strips.get(i).before : 0);
        }
        return height;
    }
}
