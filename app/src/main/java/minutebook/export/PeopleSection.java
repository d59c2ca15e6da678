package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Interest;
import minutebook.domain.Way;
import minutebook.view.InterestRow;
import minutebook.view.MovementRow;
import minutebook.view.Proceedings;

/** Who arrived, left and declared an interest under one item. */
final class PeopleSection {
    private PeopleSection() {}

    static List<Block> of(Proceedings proceedings) {
        List<Block> blocks = new ArrayList<>();
        if (!proceedings.movements().isEmpty()) {
            blocks.add(Block.Paragraph.of(movements(proceedings.movements())));
        }
        if (!proceedings.interests().isEmpty()) {
            blocks.add(new Block.Heading(3, "Interests declared"));
            blocks.add(new Block.ListBlock(proceedings.interests().stream()
                    .map(row -> Prose.of(interest(row)))
                    .toList()));
        }
        return blocks;
    }

    /** Who came and went, in the order in which they did; those who did the same one after the other together. */
    private static String movements(List<MovementRow> rows) {
        List<String> sentences = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Way way = rows.get(i).movement().way();
            together.add(rows.get(i).person().post());
            if (i + 1 == rows.size() || rows.get(i + 1).movement().way() != way) {
                sentences.add(Counted.and(together) + " " + way.word() + ".");
                together.clear();
            }
        }
        return String.join(" ", sentences);
    }

    /** Whose interest it was, what it was, and whether they stayed. */
    static String interest(InterestRow row) {
        Interest interest = row.interest();
        return Counted.sentence(row.person().post() + ": " + interest.nature())
                + (interest.withdrew() ? " Withdrew for this item." : " Stayed.");
    }
}
