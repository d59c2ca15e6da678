package minutebook.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be asked for; a file's ending is the name in small letters. */
public enum Format {
    MD(Kind.TEXT, "Markdown (md)"),
    HTML(Kind.TEXT, "Web page (html)"),
    PDF(Kind.TEXT, "PDF"),
    DOCX(Kind.TEXT, "Word (docx)"),
    ODT(Kind.TEXT, "OpenDocument text (odt)"),
    TXT(Kind.TEXT, "Plain text (txt)"),
    JSON(Kind.TEXT, "Data for programs (json)"),
    XLSX(Kind.ROWS, "Excel (xlsx)"),
    ODS(Kind.ROWS, "OpenDocument sheet (ods)"),
    CSV(Kind.ROWS, "Table as text (csv)"),
    ICS(Kind.DATES, "Calendar (ics)");

    /** What of an edition a format holds. */
    public enum Kind {
        /** The whole document. */
        TEXT,
        /** Its rows, for spreadsheets and scripts. */
        ROWS,
        /** What it has for a calendar. */
        DATES
    }

    private final Kind kind;
    private final String title;

    Format(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** As people call it, with the ending of its files where that is another word. */
    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether its bytes are no text, so that a terminal cannot show them. */
    public boolean isBinary() {
        return switch (this) {
            case MD, HTML, TXT, JSON, CSV, ICS -> false;
            case PDF, DOCX, ODT, XLSX, ODS -> true;
        };
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the ending of a file's name stands for, if it stands for one. */
    public static Optional<Format> ofFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return extension();
    }
}
