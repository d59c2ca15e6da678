package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Interest;
import minutebook.view.InterestRow;
import minutebook.view.MovementRow;
import minutebook.view.Proceedings;

/** Who arrived, left and declared an interest under one item. */
final class PeopleSection {
    private PeopleSection() {}

    static List<Block> of(Proceedings proceedings) {
        List<Block> blocks = new ArrayList<>();
        if (!proceedings.movements().isEmpty()) {
            blocks.add(Block.Paragraph.of(String.join(
                    " ",
                    proceedings.movements().stream()
                            .map(PeopleSection::movement)
                            .toList())));
        }
        if (!proceedings.interests().isEmpty()) {
            blocks.add(new Block.Heading(3, "Interests declared"));
            blocks.add(new Block.ListBlock(proceedings.interests().stream()
                    .map(row -> Prose.of(interest(row)))
                    .toList()));
        }
        return blocks;
    }

    private static String movement(MovementRow row) {
        return row.person().post() + " " + row.movement().way().word() + ".";
    }

    /** Whose interest it was, what it was, and whether they stayed. */
    static String interest(InterestRow row) {
        Interest interest = row.interest();
        return Counted.sentence(row.person().post() + ": " + interest.nature())
                + (interest.withdrew() ? " Withdrew for this item." : " Stayed.");
    }
}
