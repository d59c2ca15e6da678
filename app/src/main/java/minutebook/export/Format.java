package minutebook.export;

import java.util.Locale;
import minutebook.domain.Refused;

/** The formats that can be asked for, with the ending of their files. */
public enum Format {
    MARKDOWN("md"),
    HTML("html"),
    CSV("csv");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /** Reads a format as typed: its name or the ending of its files. */
    public static Format parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (word.equals(format.extension) || word.equals(format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new Refused(
                Refused.Reason.NOT_UNDERSTOOD, "Give the format as md, html or csv; “" + text + "” is none of them.");
    }
}
