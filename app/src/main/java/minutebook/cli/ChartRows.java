package minutebook.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.cli.Listing.Column;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.Source;
import minutebook.domain.WallClock;
import minutebook.domain.statistics.Limits;
import minutebook.domain.statistics.Plotted;
import minutebook.domain.statistics.Point;
import minutebook.domain.statistics.Segment;
import minutebook.view.MeasureReading;
import minutebook.view.MeasureView;

/** The readings of a measure as rows, each with its place on the chart: limits, mark, or why it does not count. */
final class ChartRows {
    private static final List<Column> COLUMNS = List.of(
            new Column("date", "Date"),
            new Column("value", "Value"),
            new Column("numerator", ""),
            new Column("denominator", ""),
            new Column("not_known", ""),
            new Column("not_known_percent", ""),
            new Column("source", ""),
            new Column("reference", ""),
            new Column("quality", "Quality"),
            new Column("why", ""),
            new Column("conflict", ""),
            new Column("check", ""),
            new Column("recorded", ""),
            new Column("recorded_late", ""),
            new Column("counted", ""),
            new Column("mean", ""),
            new Column("lower_limit", ""),
            new Column("upper_limit", ""),
            new Column("mark", "Mark"));

    /** Where a counted point stands on the chart. */
    private record Place(Segment segment, Plotted plotted) {}

    private final Map<Point, Place> places = new HashMap<>();

    private ChartRows(MeasureView view) {
        for (Segment segment : view.standing().chart().segments()) {
            segment.points().forEach(plotted -> places.put(plotted.point(), new Place(segment, plotted)));
        }
    }

    static Listing of(MeasureView view) {
        ChartRows rows = new ChartRows(view);
        return new Listing(COLUMNS, view.readings().stream().map(rows::cells).toList());
    }

    private List<Object> cells(MeasureReading one) {
        Reading reading = one.row().reading();
        boolean counts = !one.conflicts() && reading.quality() != Quality.KNOWN_WRONG;
        Optional<Place> place = counts
                ? Optional.ofNullable(
                        places.get(new Point(reading.date(), reading.value().stripTrailingZeros())))
                : Optional.empty();
        Optional<Limits> limits = place.flatMap(found -> found.segment().shown());
        List<Object> cells = new ArrayList<>();
        cells.add(reading.date());
        cells.add(plain(reading.value()));
        cells.add(reading.numerator());
        cells.add(reading.denominator());
        cells.add(reading.notKnown());
        cells.add(one.notKnownShare().map(ChartRows::plain));
        cells.add(one.row().source().map(Source::key));
        cells.add(reading.reference());
        cells.add(reading.quality().word());
        cells.add(reading.why());
        cells.add(one.conflicts());
        cells.add(one.oddity());
        cells.add(WallClock.at(reading.recordedAt()).toLocalDate());
        cells.add(one.row().recordedLate().isPresent());
        cells.add(place.isPresent());
        cells.add(limits.map(found -> rounded(found.mean())));
        cells.add(limits.map(found -> rounded(found.lower())));
        cells.add(limits.map(found -> rounded(found.upper())));
        cells.add(place.flatMap(found -> found.plotted().mark())
                .map(mark -> mark.rule().word() + ": " + mark.meaning().word()));
        return cells;
    }

    private static String rounded(BigDecimal value) {
        return plain(value.setScale(4, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
