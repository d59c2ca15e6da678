package minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** LibreOffice without a window and with a profile of its own, which prints files as PDF: all in one start. */
final class Office {
    private final Path program;
    private final Path folder;

    Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** What is wrong with each paper that it cannot open, or in which it does not find what the paper says. */
    Map<Path, List<String>> findings(List<Paper> papers) throws Exception {
        Path printed = Files.createDirectories(folder.resolve("printed"));
        Map<Path, Paper> prints = new LinkedHashMap<>();
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                printed.toString()));
        for (Paper paper : papers) {
            String name = prints.size() + "-" + paper.format();
            Path copy = folder.resolve(name + "." + paper.format());
            Files.copy(paper.file(), copy);
            command.add(copy.toString());
            prints.put(printed.resolve(name + ".pdf"), paper);
        }
        if (prints.isEmpty()) {
            // Without a file to print, it would wait for somebody to use it.
            return Map.of();
        }
        Child.says(folder, Files.createTempFile(folder, "nothing", ".txt"), command);
        return judged(prints);
    }

    private Map<Path, List<String>> judged(Map<Path, Paper> prints) throws Exception {
        Map<Path, List<String>> findings = new LinkedHashMap<>();
        Map<Path, String> kinds = new LinkedHashMap<>();
        for (Map.Entry<Path, Paper> one : prints.entrySet()) {
            if (Files.exists(one.getKey())) {
                sayWhatToFind(one.getKey(), one.getValue());
                kinds.put(one.getKey(), "print");
            } else {
                findings.put(one.getValue().file(), List.of("the office cannot open it"));
            }
        }
        Validators.findings(folder, kinds)
                .forEach((print, said) -> findings.put(prints.get(print).file(), said));
        return findings;
    }

    /** The title of running text; the first column of a workbook. */
    private static void sayWhatToFind(Path print, Paper paper) throws IOException {
        String words =
                switch (paper.format().kind()) {
                    case TEXT -> paper.edition().document().title();
                    case ROWS ->
                        paper.edition().sheets().get(0).columns().get(0).name();
                    case DATES -> "";
                };
        Files.writeString(print.resolveSibling(print.getFileName().toString().replace(".pdf", ".txt")), words);
    }
}
