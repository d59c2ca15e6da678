package minutebook.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.tui.Grid;
import minutebook.tui.parts.Chart;
import minutebook.tui.parts.ChartStyle;
import minutebook.view.MeasureView;
import minutebook.view.MeasureWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a measure's process behaviour chart and says in sentences what it shows. */
@Command(name = "chart", description = "Draws a measure's process behaviour chart and says in sentences what it shows.")
final class ChartCommand extends ViewCommand {
    private static final int LEAST = 20;
    private static final int WIDEST = 400;
    private static final int NEAR_LINES_FROM = 14;

    @Parameters(paramLabel = "KEY", description = "The measure's key, such as pathway-plans.")
    private String key;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "How wide it is drawn (else as the terminal is).")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--height", paramLabel = "ROWS", description = "How many rows the chart has (else 16).")
    private int height = 16;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (else table: the chart with its sentences).")
    private ListFormat format = ListFormat.TABLE;

    ChartCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        if (height < 2
                || height > WIDEST
                || width.filter(columns -> columns < LEAST || columns > WIDEST).isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give a width from " + LEAST + " to " + WIDEST + " and a height from 2 to " + WIDEST + ".");
        }
        MeasureView view = book.measure(root().board(book), key);
        switch (format) {
            case TABLE -> drawn(view);
            case CSV -> ChartRows.of(view).print(host(), ListFormat.CSV);
            case JSON -> host().out().println(JsonText.of(json(view)));
        }
        return 0;
    }

    private void drawn(MeasureView view) {
        PrintStream out = host().out();
        out.println(Words.line(view.measure().title()) + " ("
                + Words.line(view.measure().key()) + "), "
                + DateText.plain(view.standing().today()));
        view.standing().geometry().filter(any -> view.readings().size() > 1).ifPresent(geometry -> {
            ChartStyle style = ChartStyle.configured(host().environment());
            Grid grid = new Grid(width.orElse(Math.min(WIDEST, host().width())), height, style == ChartStyle.ASCII);
            new Chart(geometry, style, height >= NEAR_LINES_FROM).draw(grid.surface());
            out.println();
            out.print(grid.asText());
        });
        out.println();
        MeasureWords.of(view).forEach(said -> out.println(said.name() + ": " + Words.line(said.sentence())));
        if (view.readings().isEmpty()) {
            out.println("Readings: none yet.");
        }
    }

    private static Map<String, Object> json(MeasureView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", view.measure().key());
        json.put("title", view.measure().title());
        json.put("unit", view.measure().unit());
        json.put("variation", view.standing().variation().kind().word());
        json.put("assurance", view.standing().assurance().map(one -> one.kind().word()));
        json.put("pace", view.standing().headway().word());
        json.put("forecast", view.standing().pace().flatMap(one -> one.forecast()));
        json.put("after_target", view.standing().afterTarget().map(one -> one.state()
                .word()));
        json.put(
                "sentences",
                MeasureWords.of(view).stream().map(ChartCommand::sentence).toList());
        json.put("readings", ChartRows.of(view).maps());
        return json;
    }

    private static Map<String, String> sentence(MeasureWords.Said said) {
        Map<String, String> sentence = new LinkedHashMap<>();
        sentence.put("about", said.name());
        sentence.put("sentence", said.sentence());
        return sentence;
    }
}
