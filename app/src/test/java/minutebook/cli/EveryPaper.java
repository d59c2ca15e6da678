package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Source;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.MadeUpEditions;
import minutebook.export.Publication;
import minutebook.export.Rendition;

/**
 * Every publication of the sample board, about what can sensibly be asked for, in every format and for every reader, before its
 * meeting 7 and after it; and what was made up to be hard on the formats. All as files in one folder.
 */
final class EveryPaper {
    private final Path folder;
    private final List<Paper> all = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private EveryPaper(Path folder) {
        this.folder = folder;
    }

    static EveryPaper in(Path folder) throws IOException {
        EveryPaper papers = new EveryPaper(folder);
        Path data = folder.resolve("board");
        Program program = new Program(data);
        List<Publication> all = List.of(Publication.values());
        papers.practiceBoard(
                program,
                "at 14:00\n",
                "before",
                all.stream()
                        .filter(one -> one.about() == Publication.About.MEETING)
                        .toList());
        papers.practiceBoard(program, Program.text(Program.SAMPLE.resolve("meeting.txt")), "after", all);
        for (Edition edition : MadeUpEditions.all()) {
            papers.write(edition, MadeUpEditions.CRESTED, "made-up");
        }
        return papers;
    }

    List<Paper> all() {
        return all;
    }

    /** What could not be had, such as the minutes of a meeting that nobody has held, each with the reason. */
    List<String> refused() {
        return refused;
    }

    private void practiceBoard(Program program, String lines, String when, List<Publication> publications)
            throws IOException {
        Program.Outcome outcome = program.typing(lines).run("demo", "--linear");
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.out() + outcome.err());
        }
        Path file = program.folder().resolve("data/minutebook/practice.db");
        try (Minutebook book = Minutebook.open(file, () -> Program.NOW, "tester")) {
            Board board = book.board(Optional.empty());
            Plan plan = book.outline(board).plan();
            for (Publication publication : publications) {
                for (String about : when.equals("before") ? List.of("7") : subjects(publication, plan)) {
                    for (Rendition rendition : Rendition.values()) {
                        publish(new Publishing(book, board), publication, about, rendition, when);
                    }
                }
            }
        }
    }

    private static List<String> subjects(Publication publication, Plan plan) {
        return switch (publication.about()) {
            case BOARD -> List.of("");
            case MEETING -> List.of("6", "7");
            case PERSON -> List.of("@head-mash");
            case THEME -> List.of("1");
            case SOURCE -> plan.sources().stream().map(Source::key).toList();
        };
    }

    private void publish(Publishing publishing, Publication publication, String about, Rendition rendition, String when)
            throws IOException {
        Edition edition;
        try {
            edition = publishing.edition(publication, about, rendition);
        } catch (Refused e) {
            refused.add(when + " " + publication.word() + " " + about + ": " + e.getMessage());
            return;
        }
        write(edition, HouseStyle.PLAIN, when + "-" + publication.word() + "-" + about.replace("@", ""));
    }

    private void write(Edition edition, HouseStyle style, String place) throws IOException {
        Path to = Files.createDirectories(folder.resolve(place));
        for (Format format : edition.formats()) {
            Path file = to.resolve(edition.file(format));
            Files.write(file, Export.rendered(edition, format, style));
            all.add(new Paper(file, edition, format));
        }
    }
}
