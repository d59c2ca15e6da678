package minutebook.validators;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF: a file against PDF/UA-1 and PDF/A-2a at once; and what veraPDF lets pass, by {@link PdfText}. */
final class PdfValidator implements Validator {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    PdfValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Override
    public List<String> findings(Path file) throws Exception {
        List<String> findings = new ArrayList<>();
        for (PDFAFlavour standard : STANDARDS) {
            against(standard, file, findings);
        }
        findings.addAll(PdfText.findings(file));
        return findings;
    }

    private static void against(PDFAFlavour standard, Path file, List<String> findings) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            for (TestAssertion test : validator.validate(parser).getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    findings.add(standard + " " + test.getRuleId().getClause() + "-"
                            + test.getRuleId().getTestNumber() + ": " + test.getMessage() + " at "
                            + test.getLocation().getContext());
                }
            }
        }
    }
}
