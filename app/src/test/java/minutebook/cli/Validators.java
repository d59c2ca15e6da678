package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * The formats' validators, which live in a module of their own. They run as one child process for all files, and their libraries
 * never come near the program's class path.
 */
final class Validators {
    /** Formats that have no validator; what is in them other tests look at. */
    static final List<String> UNJUDGED = List.of("md", "txt", "csv", "json");

    private static final Path MODULE = Path.of(System.getProperty("minutebook.project"), "app", "validators", "target")
            .toAbsolutePath();

    private Validators() {}

    /** A run under Maven fails without the validators; any other is passed over with a word. */
    static void require() {
        boolean built = Files.isDirectory(MODULE.resolve("classes")) && Files.isDirectory(MODULE.resolve("lib"));
        if ("required".equals(System.getProperty("minutebook.validators"))) {
            assertEquals(true, built, "Build the validators first: mvn -pl app/validators process-classes");
        }
        assumeTrue(built, "The validators are not built (mvn -pl app/validators process-classes); passed over.");
    }

    /** What is wrong with each file, by its ending or as the kind given; nothing is said of those that are right. */
    static Map<Path, List<String>> findings(Path folder, Map<Path, String> kinds) throws Exception {
        Path requests = Files.createTempFile(folder, "requests", ".txt");
        Files.write(
                requests,
                kinds.entrySet().stream()
                        .map(one -> one.getValue() + "\t" + one.getKey())
                        .toList());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                classPath(),
                "minutebook.validators.Validate");
        return read(Child.says(folder, requests, command), List.copyOf(kinds.keySet()));
    }

    /** The same of one file. */
    static List<String> findings(Path folder, Path file, String kind) throws Exception {
        return findings(folder, Map.of(file, kind)).getOrDefault(file, List.of());
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
