package minutebook.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places that things can have side by side, each as near as may be to where it wants to be. */
final class Apart {
    private Apart() {}

    /**
     * The places, in the order of the wishes.
     *
     * @param wanted where each wants to be
     * @param gap how far any two must be from each other; all of them fit between the ends
     */
    static List<Double> of(List<Double> wanted, double gap, double from, double to) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        List<Double> places = new ArrayList<>(Collections.nCopies(wanted.size(), from));
        double least = from;
        for (int i : order) {
            places.set(i, Math.max(least, wanted.get(i)));
            least = places.get(i) + gap;
        }
        double most = to;
        for (int n = order.size() - 1; n >= 0; n--) {
            int i = order.get(n);
            places.set(i, Math.min(most, places.get(i)));
            most = places.get(i) - gap;
        }
        return List.copyOf(places);
    }
}
