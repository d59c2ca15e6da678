import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;

/**
 * Every publication of a board's file in every format, again and again in one process: a line for each with the publication, what it
 * is about, the format, the size in bytes and the median time in milliseconds from the record to the bytes. Run by documents.py.
 */
final class Documents {
    private Documents() {}

    /** @param arguments the file, how often to warm up, how often to measure */
    public static void main(String[] arguments) {
        int before = Integer.parseInt(arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        try (Minutebook book = Minutebook.open(Path.of(arguments[0]), InstantSource.system(), "bench")) {
            Board board = book.board(Optional.empty());
            Publishing publishing = new Publishing(book, board);
            for (Publication publication : Publication.values()) {
                String about = about(publication, book, board);
                try {
                    for (Format format : edition(publishing, publication, about).formats()) {
                        measure(publishing, publication, about, format, before, times);
                    }
                } catch (Refused e) {
                    System.err.println("bench: left out " + publication.word() + ": " + e.getMessage());
                }
            }
        }
    }

    private static void measure(
            Publishing publishing, Publication publication, String about, Format format, int before, int times) {
        double[] taken = new double[times];
        int size = 0;
        for (int i = -before; i < times; i++) {
            long start = System.nanoTime();
            size = Export.rendered(edition(publishing, publication, about), format, HouseStyle.PLAIN).length;
            if (i >= 0) {
                taken[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(taken);
        System.out.println(String.join(
                "\t",
                List.of(
                        publication.word(),
                        about,
                        format.toString(),
                        String.valueOf(size),
                        String.valueOf(taken[times / 2]))));
    }

    private static Edition edition(Publishing publishing, Publication publication, String about) {
        return publishing.edition(publication, about, Rendition.MEMBERS);
    }

    private static String about(Publication publication, Minutebook book, Board board) {
        return switch (publication.about()) {
            case BOARD -> "";
            case MEETING -> "7";
            case PERSON -> "head-mash";
            case THEME -> "1";
            case SOURCE -> book.outline(board).plan().sources().get(0).key();
        };
    }
}
