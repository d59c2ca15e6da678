package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Plan;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.ReadingCheck;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanParts;
import minutebook.pack.ReadingRows;

/** Pasted readings with what would become of each, before anything is recorded. */
record PastedReadings(ReadingRows rows, List<Fate> fates) {
    PastedReadings {
        fates = List.copyOf(fates);
    }

    /**
     * What would become of a row.
     *
     * @param what the reading as it is understood; the cells as they were pasted where it is not
     */
    record Fate(int row, String what, String sentence, Kind kind) {
        /** Whether a row can be added, and without a doubt. */
        enum Kind {
            ADDED,
            ODD,
            WRONG
        }
    }

    static PastedReadings of(Minutebook book, Board board, Optional<Measure> measure, String text) {
        Plan plan = book.plan(board);
        List<Reading> there = book.readings(board);
        Filled asker = ReadingForm.filled(Map.of(), plan, book.moment());
        ReadingRows rows = ReadingRows.read(text, measure.map(Measure::key)).checked(asker, board.id(), there);
        Map<Integer, List<ReadingRows.Problem>> wrong = rows.problems().stream()
                .collect(Collectors.groupingBy(ReadingRows.Problem::row, TreeMap::new, Collectors.toList()));
        Map<Integer, List<Fate>> fates = new TreeMap<>();
        wrong.forEach((row, problems) -> fates.put(
                row,
                problems.stream()
                        .map(one -> new Fate(row, one.column(), one.sentence(), Fate.Kind.WRONG))
                        .toList()));
        Map<String, List<Reading>> known =
                new TreeMap<>(there.stream().collect(Collectors.groupingBy(PastedReadings::day)));
        for (ReadingRows.Row row : rows.rows()) {
            if (!wrong.containsKey(row.number())) {
                Filled filled = ReadingForm.filled(row.values(), plan, book.moment());
                Reading reading = PlanParts.READING.added("new", board.id(), filled, List.of());
                List<Reading> sameDay = known.computeIfAbsent(day(reading), any -> List.of());
                fates.put(row.number(), List.of(added(row.number(), reading, sameDay, plan)));
                List<Reading> more = new ArrayList<>(sameDay);
                more.add(reading);
                known.put(day(reading), more);
            }
        }
        return new PastedReadings(
                rows, fates.values().stream().flatMap(List::stream).toList());
    }

    private static String day(Reading reading) {
        return reading.measure() + " " + reading.date();
    }

    private static Fate added(int row, Reading reading, List<Reading> sameDay, Plan plan) {
        Measure measure = plan.measures().stream()
                .filter(one -> one.id().equals(reading.measure()))
                .findFirst()
                .orElseThrow();
        List<String> doubts = new ArrayList<>();
        ReadingCheck.oddity(measure, reading).ifPresent(doubts::add);
        sameDay.stream()
                .filter(other -> other.quality() != Quality.KNOWN_WRONG && reading.quality() != Quality.KNOWN_WRONG)
                .filter(other -> other.value().compareTo(reading.value()) != 0)
                .findFirst()
                .ifPresent(other -> doubts.add(beside(other, reading, measure.inWords(other.value()))));
        String what = DateText.brief(reading.date()) + " " + measure.inWords(reading.value()) + " " + measure.key();
        String said = doubts.isEmpty() ? "to be added" : "to be added. " + String.join(" ", doubts);
        return new Fate(row, what, said, doubts.isEmpty() ? Fate.Kind.ADDED : Fate.Kind.ODD);
    }

    private static String beside(Reading other, Reading reading, String value) {
        if (other.quality() == reading.quality()) {
            return "It conflicts with " + value + " for that day: both are kept, and none counts.";
        }
        return "There is " + value + " (" + other.quality().word() + ") for that day too: the sound one counts.";
    }

    /** Whether every row can be added, and there is one. */
    boolean canBeAdded() {
        return rows.problems().isEmpty() && !rows.rows().isEmpty();
    }

    /** How many rows there are, and what is to be done next. */
    String sentence() {
        long bad = rows.problems().stream()
                .map(ReadingRows.Problem::row)
                .distinct()
                .count();
        int all = rows.rows().size();
        if (all == 0 && bad == 0) {
            return "Nothing to add: paste at least one row.";
        }
        String counted = all == 1 ? "One row" : all + " rows";
        if (bad > 0) {
            return counted + ", of which " + bad
                    + " cannot be added: mend them where they come from and paste all again.";
        }
        return counted + " can be added: Enter records " + (all == 1 ? "it." : "them all.");
    }
}
