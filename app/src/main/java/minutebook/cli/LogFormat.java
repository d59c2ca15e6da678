package minutebook.cli;

import java.util.Locale;
import minutebook.export.Format;

/** The formats that the action log can be had in. */
enum LogFormat {
    CSV(Format.CSV),
    MD(Format.MARKDOWN),
    HTML(Format.HTML);

    private final Format format;

    LogFormat(Format format) {
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
