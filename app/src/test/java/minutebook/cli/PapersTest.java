package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.MadeUpEditions;
import minutebook.export.Unpacked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every paper in every format goes through its format's validator, and through programs that readers have. */
class PapersTest {
    @TempDir
    static Path folder;

    private static EveryPaper papers;
    private static Optional<Validators> validators = Optional.empty();

    @BeforeAll
    static void write() throws Exception {
        if (Validators.areBuilt()) {
            validators = Optional.of(Validators.begin(folder));
        }
        papers = EveryPaper.in(folder, PapersTest::written);
    }

    /** They judge the first papers while the last are still being written. */
    private static void written(Paper paper) throws IOException {
        String format = paper.format().extension();
        if (validators.isPresent() && !Validators.UNJUDGED.contains(format)) {
            validators.get().ask(paper.file(), format);
        }
    }

    @AfterAll
    static void end() {
        validators.ifPresent(Validators::close);
    }

    /** The first paper of each kind and format, of the hostile board mostly, for the programs that take their time. */
    private static List<Paper> oneOfEach(String... formats) {
        Set<String> seen = new HashSet<>();
        return papers.all().stream()
                .filter(paper -> List.of(formats).contains(paper.format().extension()))
                .filter(paper -> seen.add(paper.kind() + paper.format()))
                .toList();
    }

    private static String told(Map<Path, List<String>> findings) {
        return findings.entrySet().stream()
                .map(one -> folder.relativize(one.getKey()) + "\n    "
                        + one.getValue().stream().limit(5).collect(Collectors.joining("\n    ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void there_are_papers_to_judge() {
        assertTrue(papers.all().size() > 300, papers.all().size() + " papers");
        assertEquals(List.of(), papers.refused());
    }

    @Test
    void each_validator_finds_nothing_in_any_paper() throws Exception {
        Validators.require();
        assertEquals("", told(validators.orElseThrow().findings()));
    }

    @Test
    void a_reader_who_cannot_see_or_point_can_read_every_page() throws Exception {
        Validators.require();
        Optional<Path> chromium = Child.installed("chromium", "chromium-browser", "google-chrome");
        assumeTrue(chromium.isPresent(), "Chromium is not installed; axe is passed over.");
        List<Path> pages = oneOfEach("html").stream().map(Paper::file).toList();
        assertEquals("", told(new Browser(chromium.get(), folder).findings(pages)));
    }

    @Test
    void an_office_opens_every_file_that_is_for_one() throws Exception {
        Validators.require();
        Optional<Path> soffice = Child.installed("soffice", "libreoffice");
        assumeTrue(soffice.isPresent(), "LibreOffice is not installed; opening the files in it is passed over.");
        List<Paper> files = oneOfEach("docx", "odt", "xlsx", "ods");
        assertEquals("", told(new Office(soffice.get(), folder).findings(files)));
    }

    /** What a file could say of the person, the machine and the folders that it was made by and in. */
    private static List<String> makers() throws IOException {
        Path host = Path.of("/etc/hostname");
        return Stream.of(
                        System.getProperty("user.name"),
                        System.getProperty("user.home"),
                        System.getProperty("java.io.tmpdir"),
                        folder.toString(),
                        String.valueOf(System.getenv("HOSTNAME")),
                        Files.exists(host) ? Files.readString(host).strip() : "")
                .filter(name -> name.length() > 2 && !name.equals("null"))
                .toList();
    }

    /** Without the signs by which some formats part what belongs together. */
    private static String text(byte[] file) {
        return Unpacked.text(file).replace("\r\n ", "").replace("\\", "");
    }

    @Test
    void no_file_names_who_made_it_or_where() throws Exception {
        List<String> names = makers();
        for (Paper paper : papers.all()) {
            String text = text(Files.readAllBytes(paper.file()));
            for (String name : names) {
                assertFalse(text.contains(name), paper + " names " + name);
            }
        }
    }

    @Test
    void whoever_a_file_names_is_found_in_every_format() throws Exception {
        for (String name : makers()) {
            Edition edition = MadeUpEditions.naming(name);
            for (Format format : Format.values()) {
                String text = text(Export.rendered(edition, format, HouseStyle.PLAIN));
                assertTrue(text.contains(name), name + " is not found in " + format);
            }
        }
    }
}
