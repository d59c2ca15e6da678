package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.export.HouseStyleFile;
import picocli.CommandLine.Option;

/** The option that has papers written in another house style than the board's. */
final class StyleOption {
    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "The house style (else house-style/BOARD.json beside the board’s file, if it is there).")
    private Optional<Path> file = Optional.empty();

    Publishing publishing(Minutebook book, Board board) {
        return file.map(HouseStyleFile::read)
                .map(style -> new Publishing(book, board, style))
                .orElseGet(() -> new Publishing(book, board));
    }
}
