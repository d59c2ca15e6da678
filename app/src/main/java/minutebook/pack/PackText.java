package minutebook.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Reading;
import minutebook.view.BoardRecord;

/** A board as the text of a pack's two files; the same board gives the same text. */
record PackText(String json, String readings) {
    static final String READINGS = "readings.csv";

    static PackText of(BoardRecord record) {
        PackNames names = new PackNames(record);
        return new PackText(json(record, names), readings(record, names));
    }

    private static String json(BoardRecord record, PackNames names) {
        BoardEntries board = new BoardEntries(record, names);
        PlanEntries plan = new PlanEntries(record, names);
        Entry pack = new Entry()
                .put("format", "minutebook-pack/1")
                .put("board", board.board())
                .must("agencies", board.agencies())
                .must("people", board.people())
                .must("sources", board.sources())
                .must("judgements", board.judgements())
                .must("findings", board.findings())
                .must("recommendations", board.recommendations())
                .must("themes", plan.themes())
                .must("outcomes", plan.outcomes())
                .must("measures", plan.measures())
                .put("readings", READINGS)
                .must("progress", plan.progress())
                .must("meetings", new MeetingEntries(record, names).meetings())
                .put("rules", board.rules())
                .put("visitAreas", board.visitAreas())
                .put("risks", board.risks())
                .put("rebases", board.rebases())
                .put("planVersions", board.versions());
        Sections.ALL.forEach(section -> pack.put(section.list(), section.entries(record, names)));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return JsonMapper.builder()
                            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                            .build()
                            .writer(printer)
                            .writeValueAsString(pack.node())
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values", e);
        }
    }

    private static String readings(BoardRecord record, PackNames names) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(ReadingsCsv.WHOLE_HEADER);
            record.every(Reading.class).forEach(one -> csv.writeRecord(row(one, names)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(Reading one, PackNames names) {
        List<String> row = new ArrayList<>();
        row.add(names.of(one.measure()));
        row.add(one.date().toString());
        row.add(Entry.plain(one.value()).toPlainString());
        row.add(said(one.numerator()));
        row.add(said(one.denominator()));
        row.add(said(one.notKnown()));
        row.add(said(names.of(one.source())));
        row.add(one.reference());
        row.add(Entry.slug(one.quality()));
        row.add(one.why());
        row.add(said(names.of(one.item())));
        row.add(one.recordedAt().toString());
        row.add(one.recordedBy());
        return row;
    }

    private static String said(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
