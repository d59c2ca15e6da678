package minutebook.cli;

import java.util.Locale;
import minutebook.export.Format;

/** The formats that the minutes can be had in. */
enum MinutesFormat {
    MD(Format.MARKDOWN),
    HTML(Format.HTML);

    private final Format format;

    MinutesFormat(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
