package minutebook.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why and when it is a theme's turn on an agenda: by exception, the worst first, else by rotation, the one first that was
 * discussed longest ago.
 *
 * @param red how many of its outcomes are red
 * @param overdue how many of its actions are overdue
 * @param amber how many of its outcomes are amber
 * @param offPace how many of its measures will not reach their target in time
 * @param lastDiscussed the number of the last meeting that discussed it; 0 for none
 */
public record ThemeTurn(Theme theme, int red, int overdue, int amber, int offPace, int lastDiscussed) {
    private static final Comparator<ThemeTurn> BY_ROTATION = Comparator.comparingInt(ThemeTurn::lastDiscussed)
            .thenComparingInt(turn -> turn.theme().place());
    private static final Comparator<ThemeTurn> WORST_FIRST = Comparator.comparingInt(ThemeTurn::red)
            .thenComparingInt(ThemeTurn::overdue)
            .thenComparingInt(ThemeTurn::amber)
            .thenComparingInt(ThemeTurn::offPace)
            .reversed()
            .thenComparing(BY_ROTATION);

    public boolean isException() {
        return red + overdue + amber + offPace > 0;
    }

    /** So many of the themes, in turn; the last place is kept for rotation, so that a theme which does well is heard too. */
    static List<ThemeTurn> chosen(List<ThemeTurn> themes, int places) {
        List<ThemeTurn> exceptions = themes.stream()
                .filter(ThemeTurn::isException)
                .sorted(WORST_FIRST)
                .toList();
        List<ThemeTurn> others = themes.stream()
                .filter(turn -> !turn.isException())
                .sorted(BY_ROTATION)
                .toList();
        int kept = others.isEmpty() || places < 2 ? 0 : 1;
        List<ThemeTurn> chosen =
                new ArrayList<>(exceptions.subList(0, Math.min(exceptions.size(), Math.max(0, places - kept))));
        chosen.addAll(others.subList(0, Math.min(others.size(), Math.max(0, places - chosen.size()))));
        return chosen;
    }
}
