package minutebook.export;

import java.util.Optional;
import minutebook.view.MeasureView;

/** A measure's chart with its caption and its words. */
final class MeasureFigure {
    /** A chart of fewer says no more than the table does. */
    static final int LEAST = 3;

    private MeasureFigure() {}

    /** The chart; empty where there are too few readings for one. */
    static Optional<Figure> of(MeasureView view) {
        return view.standing()
                .geometry()
                .filter(any -> view.readings().size() >= LEAST)
                .map(geometry -> new Figure(
                        Counted.sentence(view.measure().title()) + " "
                                + view.standing().variation().sentence(),
                        ChartWords.of(view),
                        ChartPicture.of(geometry, ChartWords.unit(view.measure()))));
    }
}
