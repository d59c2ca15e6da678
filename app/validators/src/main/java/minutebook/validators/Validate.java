package minutebook.validators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Judges many files in one process, because rules are dear to read. Each line of standard input names a kind and a file, with a
 * tab between them. Each finding is answered by a line that begins with “- ”, and the end of a file by “ok” or “refused”.
 */
public final class Validate {
    private final Map<Kind, Validator> validators = new EnumMap<>(Kind.class);
    private final PrintStream answers;

    private Validate(PrintStream answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Some validators talk where nobody asked them.
        System.setOut(System.err);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Validate all = new Validate(answers);
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            int tab = line.indexOf('\t');
            all.judge(Kind.of(line.substring(0, tab)), Path.of(line.substring(tab + 1)));
        }
    }

    private void judge(Kind kind, Path file) {
        List<String> findings = findings(kind, file);
        findings.forEach(finding -> answers.println("- " + finding.replaceAll("\\s+", " ")));
        answers.println(findings.isEmpty() ? "ok" : "refused");
    }

    /** Whatever a validator throws at a broken file is its verdict. */
    private List<String> findings(Kind kind, Path file) {
        try {
            Validator validator = validators.get(kind);
            if (validator == null) {
                validator = kind.made();
                validators.put(kind, validator);
            }
            return validator.findings(file);
        } catch (Exception e) {
            return List.of("cannot be read: " + e);
        }
    }
}
