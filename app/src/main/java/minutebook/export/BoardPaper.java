package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.export.Document.Orientation;

/** A paper of a board as its record stands on a day, with the board's notice at its end for members. */
record BoardPaper(Board board, LocalDate today, Orientation orientation) {
    /** What its status means. */
    static final String RECORD = "As the board’s record stands on this day.";

    /** What its status means where the public reads it. */
    static final String OPEN_RECORD = RECORD + " What the board considered in private is left out.";

    Document document(String title, String description, String meaning, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        if (!board.confidentiality().isEmpty()) {
            all.add(new Block.Restricted(
                    List.of(new Block.Callout(Block.CalloutKind.NOTICE, Prose.of(board.confidentiality()))),
                    List.of()));
        }
        return bare(title, description, meaning, all);
    }

    /** The same without the notice. */
    Document bare(String title, String description, String meaning, List<Block> blocks) {
        return new Document(
                title,
                board.name(),
                description,
                today,
                Document.BRITISH_ENGLISH,
                new Document.Status("AS AT " + DateText.plain(today).toUpperCase(Locale.ROOT), meaning),
                orientation,
                blocks);
    }

    static String meaning(boolean withheld) {
        return withheld ? OPEN_RECORD : RECORD;
    }
}
