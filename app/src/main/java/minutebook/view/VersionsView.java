package minutebook.view;

import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.PlanVersion;
import minutebook.store.Reader;

/** The versions of its plan that a board approved, oldest first. */
public record VersionsView(List<Row> rows) {
    public VersionsView {
        rows = List.copyOf(rows);
    }

    /** A version with where it was approved. */
    public record Row(PlanVersion version, Meeting meeting, AgendaItem item) {}

    public static VersionsView of(Reader reader, String board) {
        return new VersionsView(reader.plan().versions(board).stream()
                .map(version -> {
                    AgendaItem item = reader.get(AgendaItem.class, version.item());
                    return new Row(version, reader.get(Meeting.class, item.meeting()), item);
                })
                .toList());
    }
}
