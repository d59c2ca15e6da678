package minutebook.sheet;

import java.util.List;

/**
 * What becomes of one row.
 *
 * @param sheet the name of its sheet
 * @param row its number
 * @param sentence what becomes of it
 * @param passedOver whether it holds nothing that could come in, such as headings
 * @param notes what is to be said of single cells
 */
public record RowFate(String sheet, int row, String sentence, boolean passedOver, List<CellNote> notes) {
    public RowFate {
        notes = List.copyOf(notes);
    }

    /**
     * What is to be said of a cell.
     *
     * @param address such as {@code C7}
     * @param rejected whether it keeps the whole file from being imported
     */
    public record CellNote(String address, String sentence, boolean rejected) {
        @Override
        public String toString() {
            return address + ": " + sentence;
        }
    }

    public boolean isRejected() {
        return notes.stream().anyMatch(CellNote::rejected);
    }
}
