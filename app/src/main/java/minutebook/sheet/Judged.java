package minutebook.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Brag;

/** How a row says that its outcome stands. Nothing comes in as blue: that needs evidence put before a meeting. */
record Judged(Optional<Brag> status, String because) {
    private static final Set<String> UNSAID =
            Set.of("", "tbc", "tba", "n a", "na", "not known", "not rated", "not started");
    private static final Set<String> DONE =
            Set.of("b", "blue", "complete", "completed", "done", "delivered", "achieved", "closed", "finished");
    private static final Map<String, Brag> WORDS = Map.ofEntries(
            Map.entry("g", Brag.GREEN),
            Map.entry("green", Brag.GREEN),
            Map.entry("on track", Brag.GREEN),
            Map.entry("on course", Brag.GREEN),
            Map.entry("on target", Brag.GREEN),
            Map.entry("a", Brag.AMBER),
            Map.entry("amber", Brag.AMBER),
            Map.entry("yellow", Brag.AMBER),
            Map.entry("at risk", Brag.AMBER),
            Map.entry("some delay", Brag.AMBER),
            Map.entry("slipping", Brag.AMBER),
            Map.entry("in progress", Brag.AMBER),
            Map.entry("underway", Brag.AMBER),
            Map.entry("r", Brag.RED),
            Map.entry("red", Brag.RED),
            Map.entry("off track", Brag.RED),
            Map.entry("off course", Brag.RED),
            Map.entry("overdue", Brag.RED),
            Map.entry("delayed", Brag.RED),
            Map.entry("late", Brag.RED));

    static Judged of(PlanRow row) {
        String typed = row.text(Target.STATUS);
        String word = Target.plain(typed);
        String reason = row.text(Target.REASON);
        if (UNSAID.contains(word)) {
            if (!word.isEmpty()) {
                row.note(Target.STATUS, "is no status: the outcome has not been judged yet.");
            }
            return new Judged(Optional.empty(), reason).kept(row);
        }
        if (DONE.contains(word)) {
            row.note(Target.STATUS, "is kept as green: blue needs evidence that is put before a meeting.");
            return new Judged(Optional.of(Brag.GREEN), said(typed, reason));
        }
        Brag brag = WORDS.get(word);
        if (brag == null) {
            row.reject(Target.STATUS, "give the status as red, amber, green or blue, or in words such as “on track”.");
            return new Judged(Optional.empty(), "");
        }
        boolean isColour = brag.name().toLowerCase(Locale.ROOT).startsWith(word);
        return new Judged(Optional.of(brag), isColour && !reason.isEmpty() ? reason : said(typed, reason));
    }

    /** A reason without a status is still what the sheet says of the outcome. */
    private Judged kept(PlanRow row) {
        if (!because.isEmpty()) {
            row.note(Target.REASON, "is not imported: it gives the reason of a status, and there is none.");
        }
        return this;
    }

    private static String said(String typed, String reason) {
        return "The spreadsheet says “" + typed + "”." + (reason.isEmpty() ? "" : " " + reason);
    }
}
