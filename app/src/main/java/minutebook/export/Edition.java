package minutebook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import minutebook.domain.Board;
import minutebook.domain.Refused;

/**
 * A publication that is ready to be written in any of its formats.
 *
 * @param name the name of its file, without an ending
 * @param sheets the same as rows, the first of them being what a format has that can hold no more; empty where it is no list
 * @param dates what of it belongs in a calendar; empty where nothing does
 */
public record Edition(String name, Document document, List<Sheet> sheets, List<CalendarEntry> dates) {
    public Edition {
        sheets = List.copyOf(sheets);
        dates = List.copyOf(dates);
    }

    /** One that is running text alone. */
    public static Edition of(String name, Document document) {
        return new Edition(name, document, List.of(), List.of());
    }

    /** The same with a warning at its head, unless it tells no more than the edition for the public does. */
    public Edition markedUnlessSame(Edition open) {
        boolean same = document.inPublic().blocks().equals(open.document.blocks()) && sheets.equals(open.sheets);
        return same ? this : new Edition(name, document.after(List.of(Rendition.WARNING)), sheets, dates);
    }

    /** The same in a house style: what the board says on every paper, at its end, and how the board calls its files. */
    public Edition in(HouseStyle style, Board board, Publication publication, String about, Rendition rendition) {
        List<Block> more = new ArrayList<>();
        String contact = style.wording().of(Wording.Key.CONTACT, board);
        if (!contact.isEmpty()) {
            more.add(new Block.Heading(2, "Whom to ask"));
            more.add(Block.Paragraph.of(contact));
        }
        String foot = style.wording().of(Wording.Key.FOOT_LINE, board);
        if (!foot.isEmpty()) {
            more.add(Block.Paragraph.of(foot));
        }
        String file = style.names()
                .map(names -> names.of(board.key(), publication, about, document.date(), rendition))
                .orElse(name);
        return new Edition(file, more.isEmpty() ? document : document.then(more), sheets, dates);
    }

    /** The formats that it can be had in. */
    public List<Format> formats() {
        return Arrays.stream(Format.values()).filter(this::has).toList();
    }

    /** The name of its file in a format. */
    public String file(Format format) {
        return name + "." + format.extension();
    }

    private boolean has(Format format) {
        return switch (format.kind()) {
            case TEXT -> true;
            case ROWS -> !sheets.isEmpty();
            case DATES -> !dates.isEmpty();
        };
    }

    /** Refuses a format that it cannot be had in, naming those that it can. */
    void require(Format format) {
        if (!has(format)) {
            String what = format.kind() == Format.Kind.ROWS ? "it is no table" : "nothing in it has a day";
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "“" + document.title() + "” cannot be had as "
                            + format.name().toLowerCase(Locale.ROOT) + ", for " + what
                            + ": ask for "
                            + formats().stream().map(Format::toString).collect(Collectors.joining(", "))
                            + ".");
        }
    }
}
