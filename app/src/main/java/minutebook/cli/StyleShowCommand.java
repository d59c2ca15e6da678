package minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.domain.Words;
import minutebook.export.FileNames;
import minutebook.export.HouseStyle;
import minutebook.export.HouseStyleFile;
import minutebook.export.Wording;
import picocli.CommandLine.Command;

/** Shows the house style that a board's papers are written in, and where it is kept. */
@Command(name = "show", description = "Shows the style that the board’s papers are written in, and where it is kept.")
final class StyleShowCommand extends BookCommand {
    StyleShowCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        Path file = HouseStyleFile.beside(book.file(), board.key());
        host().out().println("file: " + file + (Files.exists(file) ? "" : " (not there; the plain style is used)"));
        print(host(), new Publishing(book, board).style());
        return 0;
    }

    static void print(Host host, HouseStyle style) {
        host.out().println("accent: " + style.accent());
        host.out().println("font: " + style.font());
        host.out()
                .println("logo: "
                        + style.logo().map(HouseStyle.Logo::alternative).orElse("none"));
        host.out().println("files: " + style.names().map(FileNames::pattern).orElse("as usual"));
        for (Wording.Key key : Wording.Key.values()) {
            String said = style.wording().of(key);
            host.out().println(key.word() + ": " + Words.line(said.isEmpty() ? "nothing" : said));
        }
    }
}
