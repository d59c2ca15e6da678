package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The formats' validators, which live in a module of their own. They run as one child process for all files, which judges the first
 * while the last are still being made, and their libraries never come near the program's class path.
 */
final class Validators implements AutoCloseable {
    /** Formats that have no validator; what is in them other tests look at. */
    static final List<String> UNJUDGED = List.of("md", "txt", "csv", "json");

    private static final Path MODULE = Path.of(System.getProperty("minutebook.project"), "app", "validators", "target")
            .toAbsolutePath();

    private final Child child;
    private final List<Path> asked = new ArrayList<>();

    private Validators(Child child) {
        this.child = child;
    }

    static boolean areBuilt() {
        return Files.isDirectory(MODULE.resolve("classes")) && Files.isDirectory(MODULE.resolve("lib"));
    }

    /** A run under Maven fails without the validators; any other is passed over with a word. */
    static void require() {
        if ("required".equals(System.getProperty("minutebook.validators"))) {
            assertTrue(areBuilt(), "Build the validators first: mvn -pl app/validators process-classes");
        }
        assumeTrue(areBuilt(), "The validators are not built (mvn -pl app/validators process-classes); passed over.");
    }

    /** Starts them; each can be asked of as soon as it is written. */
    static Validators begin(Path folder) throws IOException {
        return new Validators(Child.begin(
                folder,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        // It lives for a minute: too short to pay for the best code and for a collector of many
                        // threads.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        "minutebook.validators.Validate")));
    }

    /** Has a file judged, by its ending or as the kind given. */
    void ask(Path file, String kind) throws IOException {
        child.tell(kind + "\t" + file);
        asked.add(file);
    }

    /** Waits for what is wrong with each of the files; nothing is said of those that are right. */
    Map<Path, List<String>> findings() throws IOException, InterruptedException {
        return read(child.said(), asked);
    }

    @Override
    public void close() {
        child.close();
    }

    /** What is wrong with each file, all at once. */
    static Map<Path, List<String>> findings(Path folder, Map<Path, String> kinds) throws Exception {
        try (Validators validators = begin(folder)) {
            for (Map.Entry<Path, String> one : kinds.entrySet()) {
                validators.ask(one.getKey(), one.getValue());
            }
            return validators.findings();
        }
    }

    private static Map<Path, List<String>> read(String answers, List<Path> files) {
        Map<Path, List<String>> findings = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        int judged = 0;
        for (String line : answers.lines().toList()) {
            if (line.startsWith("- ")) {
                said.add(line.substring(2));
            } else {
                if (line.equals("refused")) {
                    findings.put(files.get(judged), List.copyOf(said));
                }
                said.clear();
                judged++;
            }
        }
        assertEquals(files.size(), judged, "every file is judged");
        return findings;
    }

    private static String classPath() throws IOException {
        try (Stream<Path> libraries = Files.list(MODULE.resolve("lib"))) {
            return Stream.concat(Stream.of(MODULE.resolve("classes")), libraries.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** A file in one of the module's libraries. */
    static String resource(String library, String name) throws IOException {
        try (Stream<Path> libraries = Files.list(MODULE.resolve("lib"))) {
            Path jar = libraries
                    .filter(file -> file.getFileName().toString().startsWith(library))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
