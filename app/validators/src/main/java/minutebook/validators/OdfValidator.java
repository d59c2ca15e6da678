package minutebook.validators;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.odftoolkit.odfvalidator.Logger;
import org.odftoolkit.odfvalidator.ODFValidator;
import org.odftoolkit.odfvalidator.OdfValidatorMode;

/** The ODF Toolkit's validator: a package of OpenDocument against the schemas of the version that it names, and conformance. */
final class OdfValidator implements Validator {
    private final ODFValidator validator;

    OdfValidator() throws Exception {
        validator = new ODFValidator(null, Logger.LogLevel.WARNING, null);
    }

    @Override
    public List<String> findings(Path file) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        boolean wrong;
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            wrong = validator.validateFile(out, file.toFile(), OdfValidatorMode.CONFORMANCE, null);
        }
        // What begins with the file's name is a finding; other lines show the place in the source.
        List<String> lines = said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(file.toString()) && !line.contains(" Info: "))
                .map(line -> line.substring(file.toString().length()).replaceFirst("^/", ""))
                .collect(Collectors.toList());
        return wrong && lines.isEmpty() ? List.of(said.toString(StandardCharsets.UTF_8)) : lines;
    }
}
