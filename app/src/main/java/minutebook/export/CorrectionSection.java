package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.MinuteCorrection;
import minutebook.view.CorrectionRow;
import minutebook.view.ItemRecord;

/** What a meeting corrects in the minutes of earlier ones, each named, whose text stays as it was, and that it agrees them. */
final class CorrectionSection {
    private static final List<Table.Column> COLUMNS =
            List.of(Table.Column.of("Where", 20), Table.Column.of("Reads", 40), Table.Column.of("Should read", 40));

    private CorrectionSection() {}

    static List<Block> of(ItemRecord record) {
        List<Block> blocks = new ArrayList<>();
        List<CorrectionRow> corrections = record.proceedings().corrections();
        corrections.stream().map(row -> row.corrected().number()).distinct().forEach(number -> {
            String title = "Corrections to the minutes of meeting " + number;
            blocks.add(new Block.Heading(3, title));
            blocks.add(new Table(
                    title,
                    COLUMNS,
                    0,
                    corrections.stream()
                            .filter(row -> row.corrected().number() == number)
                            .map(row -> cells(row.correction()))
                            .toList()));
        });
        record.proceedings()
                .agreed()
                .forEach(meeting -> blocks.add(Block.Paragraph.of("The minutes of meeting " + meeting.number()
                        + " were agreed as a correct record"
                        + (corrections.stream()
                                        .anyMatch(row -> row.corrected().id().equals(meeting.id()))
                                ? ", with these corrections."
                                : "."))));
        return blocks;
    }

    private static List<Prose> cells(MinuteCorrection correction) {
        return List.of(
                correction.about().isEmpty()
                        ? Prose.emphasis("Not said where")
                        : Prose.of(Counted.capital(correction.about())),
                correction.was().isEmpty() ? Prose.emphasis("Nothing; to be added") : Prose.of(correction.was()),
                Prose.of(correction.now()));
    }
}
