package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.TestBook;
import minutebook.domain.Board;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Source;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HostileBoard;
import minutebook.export.HouseStyle;
import minutebook.export.MadeUpEditions;
import minutebook.export.Publication;
import minutebook.export.Rendition;

/**
 * Every publication of the sample board, about what can sensibly be asked for, in every format and for every reader, before its
 * meeting 7 and after it; every publication for the members of a board whose every word is hostile; and what was made up to be hard
 * on the formats. All as files in one folder; what is the same for members and for the public is there once.
 */
final class EveryPaper {
    private final Path folder;
    private final Watcher watcher;
    private final List<Paper> all = new ArrayList<>();
    private final Set<Edition> known = new HashSet<>();
    private final List<String> refused = new ArrayList<>();

    private EveryPaper(Path folder, Watcher watcher) {
        this.folder = folder;
        this.watcher = watcher;
    }

    /** A board at a time, by its meetings, the person who can be asked for, and for whom papers are judged. */
    private record Stage(String name, List<String> meetings, String person, List<Rendition> renditions) {}

    /** Who is shown each file when it has been written. */
    interface Watcher {
        void written(Paper paper) throws IOException;
    }

    static EveryPaper in(Path folder, Watcher watcher) throws IOException {
        EveryPaper papers = new EveryPaper(folder, watcher);
        Program program = new Program(folder.resolve("board"));
        List<Publication> all = List.of(Publication.values());
        for (Edition edition : MadeUpEditions.all()) {
            papers.write(edition.document().title(), edition, MadeUpEditions.CRESTED, "made-up");
        }
        try (TestBook hostile = HostileBoard.in(folder.resolve("hostile-board"))) {
            papers.publishAll(
                    hostile.book(), new Stage("hostile", List.of("1", "2"), "@dcs", List.of(Rendition.MEMBERS)), all);
        }
        papers.practiceBoard(
                program,
                "at 14:00\n",
                new Stage("before", List.of("7"), "@head-mash", List.of(Rendition.values())),
                all.stream()
                        .filter(one -> one.about() == Publication.About.MEETING)
                        .toList());
        String meeting = Program.text(Program.SAMPLE.resolve("meeting.txt"));
        papers.practiceBoard(
                program,
                meeting,
                new Stage("after", List.of("6", "7"), "@head-mash", List.of(Rendition.values())),
                all);
        return papers;
    }

    List<Paper> all() {
        return all;
    }

    /** What could not be had, such as the minutes of a meeting that nobody has held, each with the reason. */
    List<String> refused() {
        return refused;
    }

    private void practiceBoard(Program program, String lines, Stage stage, List<Publication> publications)
            throws IOException {
        Program.Outcome outcome = program.typing(lines).run("demo", "--linear");
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.out() + outcome.err());
        }
        Path file = program.folder().resolve("data/minutebook/practice.db");
        try (Minutebook book = Minutebook.open(file, () -> Program.NOW, "tester")) {
            publishAll(book, stage, publications);
        }
    }

    private void publishAll(Minutebook book, Stage stage, List<Publication> publications) throws IOException {
        Board board = book.board(Optional.empty());
        Plan plan = book.outline(board).plan();
        for (Publication publication : publications) {
            for (String about : subjects(publication, stage, plan)) {
                for (Rendition rendition : stage.renditions()) {
                    publish(new Publishing(book, board), publication, about, rendition, stage.name());
                }
            }
        }
    }

    private static List<String> subjects(Publication publication, Stage stage, Plan plan) {
        return switch (publication.about()) {
            case BOARD -> List.of("");
            case MEETING -> stage.meetings();
            case PERSON -> List.of(stage.person());
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
        write(
                publication.word(),
                edition,
                HouseStyle.PLAIN,
                when + "-" + publication.word() + "-" + about.replace("@", ""));
    }

    private void write(String kind, Edition edition, HouseStyle style, String place) throws IOException {
        if (!known.add(new Edition("", edition.document(), edition.sheets(), edition.dates()))) {
            return;
        }
        Path to = Files.createDirectories(folder.resolve(place));
        for (Format format : edition.formats()) {
            Paper paper = new Paper(kind, to.resolve(edition.file(format)), edition, format);
            Files.write(paper.file(), Export.rendered(edition, format, style));
            all.add(paper);
            watcher.written(paper);
        }
    }
}
