package minutebook.validators;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker: errors and warnings against the HTML standard. */
final class HtmlValidator implements Validator {
    /** A property of CSS Color Adjustment (W3C, 2022), which the checker of 2020 cannot know. */
    private static final String YOUNGER_THAN_THE_CHECKER = "Property “print-color-adjust” doesn't exist";

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    private final Findings findings = new Findings();

    HtmlValidator() throws Exception {
        checker.setUpMainSchema(SCHEMA, findings);
        checker.setUpValidatorAndParsers(findings, true, false);
    }

    @Override
    public List<String> findings(Path file) throws Exception {
        findings.lines.clear();
        try (InputStream in = Files.newInputStream(file)) {
            InputSource source = new InputSource(in);
            source.setEncoding("UTF-8");
            source.setSystemId(file.toUri().toString());
            checker.checkHtmlInputSource(source);
        }
        return List.copyOf(findings.lines);
    }

    /** Collects what the checker says. */
    private static final class Findings implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException said) {
            add(said);
        }

        @Override
        public void error(SAXParseException said) {
            add(said);
        }

        @Override
        public void fatalError(SAXParseException said) {
            add(said);
        }

        private void add(SAXParseException said) {
            if (!said.getMessage().contains(YOUNGER_THAN_THE_CHECKER)) {
                lines.add("line " + said.getLineNumber() + ": " + said.getMessage());
            }
        }
    }
}
