package minutebook.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Renders editions as JSON for other programs: document, rows and days, as {@code document.schema.json} describes them. */
final class JsonWriter {
    /** The form of the text, counted up when it changes. */
    private static final String FORM = "minutebook-publication/1";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    /** Writes the whole edition and leaves the stream open. */
    void write(Edition edition, OutputStream out) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORM);
        root.put("name", edition.name());
        root.set("document", DocumentJson.tree(edition.document()));
        ArrayNode sheets = root.putArray("sheets");
        edition.sheets().forEach(sheet -> sheet(sheet, sheets.addObject()));
        ArrayNode dates = root.putArray("dates");
        edition.dates().forEach(entry -> entry(entry, dates.addObject()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        String text = new ObjectMapper().writer(printer).writeValueAsString(root);
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void sheet(Sheet sheet, ObjectNode into) {
        into.put("title", sheet.title());
        ArrayNode columns = into.putArray("columns");
        sheet.columns()
                .forEach(column ->
                        columns.addObject().put("name", column.name()).put("kind", DocumentJson.name(column.kind())));
        ArrayNode rows = into.putArray("rows");
        for (List<String> row : sheet.rows()) {
            ArrayNode cells = rows.addArray();
            for (int i = 0; i < row.size(); i++) {
                cell(sheet.columns().get(i).kind(), Printable.text(row.get(i)), cells);
            }
        }
    }

    /** What a column of numbers or days does not know is null; a number is one, with every digit that it was given. */
    private static void cell(Sheet.Kind kind, String text, ArrayNode into) {
        boolean known = kind == Sheet.Kind.TEXT || !text.isEmpty();
        if (!known) {
            into.addNull();
        } else if (kind == Sheet.Kind.NUMBER && NUMBER.matcher(text).matches()) {
            into.add(new BigDecimal(text));
        } else {
            into.add(text);
        }
    }

    private static void entry(CalendarEntry entry, ObjectNode into) {
        boolean isMeeting = entry instanceof CalendarEntry.Appointment;
        into.put("kind", isMeeting ? "meeting" : "action");
        into.put("id", entry.id()).put("title", entry.title()).put("description", entry.description());
        if (entry instanceof CalendarEntry.Appointment meeting) {
            into.put("place", meeting.place());
            into.put("start", meeting.start().toString())
                    .put("end", meeting.end().toString());
        } else if (entry instanceof CalendarEntry.Task task) {
            into.put("due", task.due().toString()).put("state", task.state().word());
            task.done().ifPresent(day -> into.put("done", day.toString()));
        }
    }
}
