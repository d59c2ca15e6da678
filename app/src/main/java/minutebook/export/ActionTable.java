package minutebook.export;

import java.util.List;
import minutebook.domain.DateText;
import minutebook.view.ActionRow;

/** Actions as the minutes list them: what, for whom to see that it is done, by whom, by when, as it was agreed there. */
final class ActionTable {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Ref", 11),
            Table.Column.of("Action", 30),
            Table.Column.of("What is expected", 24),
            Table.Column.of("Owner", 21),
            Table.Column.of("Due", 14));

    private ActionTable() {}

    static Table of(String caption, List<ActionRow> actions) {
        return new Table(
                caption, COLUMNS, 0, actions.stream().map(ActionTable::row).toList());
    }

    private static List<Prose> row(ActionRow row) {
        return List.of(
                Prose.of(row.ref()),
                Prose.of(row.action().what()),
                expectation(row),
                Prose.of(row.owner().post() + ", " + row.agency().name()),
                Prose.of(DateText.brief(row.extensions().firstDue())));
    }

    /** What will be there when it is done; where nobody said, the gap shows. */
    static Prose expectation(ActionRow row) {
        String expectation = row.action().expectation();
        return expectation.isEmpty() ? Prose.emphasis("Not recorded") : Prose.of(expectation);
    }
}
