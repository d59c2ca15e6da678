package minutebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** A spreadsheet file as its sheets, whichever of the formats it has; told by what is in it, not by its name alone. */
public record Workbook(String name, List<Grid> grids) {
    /** The largest file that is opened. */
    static final long LARGEST = 10L * 1024 * 1024;

    private static final int MAGIC = 4;

    public Workbook {
        grids = List.copyOf(grids);
    }

    /** Reads a file. Refuses what is no spreadsheet, is locked, damaged, or made to fill the memory. */
    public static Workbook read(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused(
                        Reason.FILE_TROUBLE, "Give the name of a spreadsheet: there is no file " + file + ".");
            }
            if (Files.size(file) > LARGEST) {
                throw new Refused(
                        Reason.TOO_LONG, "Split the spreadsheet: " + LARGEST / 1024 / 1024 + " MB are the most.");
            }
            return new Workbook(name, grids(file, name));
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, "Check the file " + file + ": it could not be read.", e);
        }
    }

    private static List<Grid> grids(Path file, String name) throws IOException {
        byte[] magic = magic(file);
        if (magic.length == 0) {
            throw new Refused(Reason.FILE_TROUBLE, "Fill the spreadsheet: " + name + " is empty.");
        }
        if (magic.length == MAGIC && (magic[0] & 0xFF) == 0xD0 && (magic[1] & 0xFF) == 0xCF) {
            throw new Refused(
                    Reason.FILE_TROUBLE,
                    "Save " + name + " as .xlsx without a password: it is an old .xls file, or locked with one.");
        }
        if (magic.length == MAGIC && magic[0] == 'P' && magic[1] == 'K') {
            return zipped(file, name);
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|ods|xls)")) {
            throw new Refused(
                    Reason.FILE_TROUBLE, "Check " + name + ": what is in it is not a spreadsheet of that kind.");
        }
        return List.of(CsvFile.read(file, name));
    }

    private static List<Grid> zipped(Path file, String name) throws IOException {
        ZipLimits zip = ZipLimits.check(file);
        if (zip.has("xl/workbook.xml")) {
            return XlsxFile.read(file);
        }
        if (zip.has("content.xml")) {
            return OdsFile.read(file);
        }
        throw new Refused(
                Reason.FILE_TROUBLE, "Save " + name + " as .xlsx, .ods or .csv: it is packed, but no spreadsheet.");
    }

    private static byte[] magic(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAGIC);
        }
    }
}
