package minutebook.validators;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What another program has printed of a paper: at least a page, with the words on it that lie as text beside the file. */
final class PrintValidator implements Validator {
    @Override
    public List<String> findings(Path file) throws Exception {
        Path beside = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.pdf$", ".txt"));
        List<String> findings = new ArrayList<>();
        try (PDDocument print = Loader.loadPDF(file.toFile())) {
            if (print.getNumberOfPages() == 0) {
                findings.add("it has no page");
            }
            String text = new PDFTextStripper().getText(print);
            if (!closed(text).contains(closed(Files.readString(beside)))) {
                findings.add("“" + Files.readString(beside) + "” is not on its pages");
            }
        }
        return findings;
    }

    /** Without blanks, for a line breaks anywhere. */
    private static String closed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
