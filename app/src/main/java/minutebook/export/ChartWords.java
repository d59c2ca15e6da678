package minutebook.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.statistics.Mark;
import minutebook.domain.statistics.MeasureStanding;
import minutebook.domain.statistics.Plotted;
import minutebook.domain.statistics.Point;
import minutebook.domain.statistics.ProcessChart;
import minutebook.domain.statistics.Segment;
import minutebook.view.MeasureReading;
import minutebook.view.MeasureView;
import minutebook.view.MeasureWords;

/** All that a measure's chart shows, in words and numbers, for who cannot see it. */
final class ChartWords {
    private ChartWords() {}

    static String of(MeasureView view) {
        List<String> sentences = new ArrayList<>();
        Measure measure = view.measure();
        sentences.add("Chart of " + Counted.of(view.readings().size(), "reading") + " of “" + measure.title() + "” ("
                + unit(measure) + ").");
        List<Point> counted = view.standing().series().counted();
        if (!counted.isEmpty()) {
            Comparator<Point> byValue = Comparator.comparing(Point::value);
            sentences.add("First " + place(measure, counted.get(0))
                    + "; latest " + place(measure, counted.get(counted.size() - 1))
                    + "; lowest " + place(measure, counted.stream().min(byValue).orElseThrow())
                    + "; highest "
                    + place(measure, counted.stream().max(byValue).orElseThrow()) + ".");
        }
        measure.target().ifPresent(target -> sentences.add(target(measure, target)));
        MeasureWords.of(view)
                .forEach(said -> sentences.add(said.name() + ": " + Counted.sentence(Printable.line(said.sentence()))));
        earlierLimits(view.standing()).forEach(sentences::add);
        marks(view.standing().chart()).forEach(sentences::add);
        view.readings().stream()
                .filter(one -> one.row().reading().quality() != Quality.SOUND)
                .forEach(one -> sentences.add(doubt(measure, one)));
        return String.join(" ", sentences);
    }

    /** What the values of a measure count, as a word over them. */
    static String unit(Measure measure) {
        return switch (measure.unit()) {
            case "", "count" -> "numbers";
            default -> measure.unit();
        };
    }

    private static List<String> earlierLimits(MeasureStanding standing) {
        List<Segment> all = standing.chart().segments();
        return all.subList(0, all.size() - 1).stream()
                .filter(segment -> segment.shown().isPresent())
                .map(segment -> "Before the limits were set anew: " + segment.sentence(standing.unit()))
                .toList();
    }

    /** What is marked on the chart, where it is so for several readings in a row as one. */
    private static List<String> marks(ProcessChart chart) {
        List<List<Plotted>> runs = new ArrayList<>();
        for (Segment segment : chart.segments()) {
            Optional<String> before = Optional.empty();
            for (Plotted plotted : segment.points()) {
                Optional<String> words = plotted.mark().map(ChartWords::mark);
                if (words.isPresent() && !words.equals(before)) {
                    runs.add(new ArrayList<>());
                }
                if (words.isPresent()) {
                    runs.get(runs.size() - 1).add(plotted);
                }
                before = words;
            }
        }
        return runs.stream().map(ChartWords::run).toList();
    }

    private static String mark(Mark mark) {
        return "Marked as " + mark.meaning().word() + " (" + mark.rule().word() + ")";
    }

    private static String run(List<Plotted> marked) {
        LocalDate first = marked.get(0).point().on();
        LocalDate last = marked.get(marked.size() - 1).point().on();
        return mark(marked.get(0).mark().orElseThrow()) + ": "
                + (marked.size() == 1
                        ? DateText.plain(first)
                        : marked.size() + " readings from " + DateText.plain(first) + " to " + DateText.plain(last))
                + ".";
    }

    /** A reading that cannot be taken as it stands, with why. */
    static String doubt(Measure measure, MeasureReading one) {
        Reading reading = one.row().reading();
        return Counted.sentence(place(measure, new Point(reading.date(), reading.value())) + " is "
                + reading.quality().word() + ": " + Printable.line(reading.why()));
    }

    private static String target(Measure measure, BigDecimal target) {
        return "Target line at " + measure.inWords(target)
                + measure.targetDate()
                        .map(day -> ", due by " + DateText.plain(day))
                        .orElse("") + ".";
    }

    private static String place(Measure measure, Point point) {
        return measure.inWords(point.value()) + " on " + DateText.plain(point.on());
    }
}
