package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.sheet.ImportOptions;
import minutebook.sheet.Intake;
import minutebook.sheet.Workbook;
import minutebook.tui.Effect;
import minutebook.tui.Step;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;

/** The form that asks which spreadsheet is to be imported and how; where there is no board yet, also for that. */
final class ImportForm {
    private static final String REFUSE = "refuse the file";

    private ImportForm() {}

    /** For a board that is there; a file with a board of its own makes that one. */
    static FormScreen into(Board board) {
        return form("Import a plan", Optional.of(board), List.of()).keptAt("import/" + board.id());
    }

    /** For a file that has no board yet. */
    static FormScreen founding() {
        return form(
                        "A new board from a spreadsheet",
                        Optional.empty(),
                        List.of(
                                Field.text("name", "Board", "")
                                        .explained("Its name; empty where the file has a sheet “Board”."),
                                Field.text("authority", "Authority", "")
                                        .explained("The local authority that it is about; empty with a sheet “Board”."),
                                Field.text("key", "Key", "")
                                        .explained("What the board is typed as; empty makes one of its name.")))
                .keptAt("import");
    }

    private static FormScreen form(String title, Optional<Board> board, List<Field> more) {
        List<Field> fields = new ArrayList<>(List.of(Field.text("file", "File", "")
                .explained(
                        "The spreadsheet: .xlsx, .ods or .csv. What becomes of it is shown before it is imported.")));
        fields.addAll(more);
        fields.add(Field.text("agency", "Agency", "")
                .explained("Of owners whom nobody on the board knows, where no column says it; may be empty."));
        fields.add(Field.text("sheet", "Sheet", "")
                .explained("The one with the plan; empty for the first that reads like one."));
        fields.add(Field.choice("dates", "Ongoing, TBC", "leave a gap", List.of("leave a gap", REFUSE))
                .explained("What is to be done where a date is none."));
        Form form = Form.of(
                fields, values -> values.get("file").isBlank() ? Map.of("file", "Name the spreadsheet.") : Map.of());
        return FormScreen.of(title, form, values -> opened(board, values));
    }

    private static Request opened(Optional<Board> board, Map<String, String> values) {
        return (book, asker) -> {
            Workbook file = Workbook.read(TypedPath.of(book, values.get("file").strip()));
            ImportOptions options = options(values);
            boolean makes = options.makesBoard(file);
            if (!makes && board.isEmpty()) {
                throw new Refused(
                        Reason.BLANK, "Give the board a name and its authority: the file has no sheet “Board”.");
            }
            Intake intake = makes
                    ? Intake.founding(file, options, book.moment())
                    : Intake.into(
                            board.orElseThrow(),
                            book.everything(board.orElseThrow())::every,
                            file,
                            options,
                            book.moment());
            return new Step(asker, new Effect.Replace(ImportScreen.of(asker, intake.recalled(book::remembered))));
        };
    }

    private static ImportOptions options(Map<String, String> values) {
        Map<String, String> board = new HashMap<>();
        List.of("name", "authority", "key")
                .forEach(field -> typed(values, field).ifPresent(value -> board.put(field, value)));
        return new ImportOptions(
                typed(values, "sheet"), values.get("dates").equals(REFUSE), typed(values, "agency"), board);
    }

    private static Optional<String> typed(Map<String, String> values, String field) {
        return Optional.of(values.getOrDefault(field, "").strip()).filter(value -> !value.isEmpty());
    }
}
