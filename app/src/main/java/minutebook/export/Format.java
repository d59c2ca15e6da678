package minutebook.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be asked for; a file's ending is the name in small letters. */
public enum Format {
    MD(Kind.TEXT),
    HTML(Kind.TEXT),
    PDF(Kind.TEXT),
    DOCX(Kind.TEXT),
    ODT(Kind.TEXT),
    TXT(Kind.TEXT),
    JSON(Kind.TEXT),
    XLSX(Kind.ROWS),
    ODS(Kind.ROWS),
    CSV(Kind.ROWS),
    ICS(Kind.DATES);

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

    Format(Kind kind) {
        this.kind = kind;
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
