package minutebook.tui.screens;

import java.util.Map;
import java.util.Optional;
import minutebook.change.EntryKind;
import minutebook.domain.Way;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.view.InterestRow;
import minutebook.view.MovementRow;

/** Who came, went and declared an interest under an item, as the record beside the meeting lists it. */
final class PeopleRows {
    private PeopleRows() {}

    static EntryRow movement(MovementRow row) {
        var movement = row.movement();
        return new EntryRow(
                Optional.of(EntryKind.MOVEMENT),
                movement.id(),
                new Cell(movement.way().word(), movement.way() == Way.LEFT ? Style.WARN : Style.MUTED),
                row.person().post(),
                Map.of("person", row.person().key(), "way", movement.way().word()),
                movement.recordedAt(),
                0);
    }

    static EntryRow interest(InterestRow row) {
        var interest = row.interest();
        return new EntryRow(
                Optional.of(EntryKind.INTEREST),
                interest.id(),
                new Cell("interest", Style.STRONG),
                row.person().post() + (interest.withdrew() ? " withdrew: " : ": ") + interest.nature(),
                Map.of(
                        "person", row.person().key(),
                        "nature", interest.nature(),
                        "withdrew", interest.withdrew() ? "yes" : "no"),
                interest.recordedAt(),
                0);
    }
}
