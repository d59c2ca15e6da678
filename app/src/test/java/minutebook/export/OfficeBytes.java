package minutebook.export;

import java.util.HexFormat;
import java.util.Locale;

/** Prints what files of every format are made of the same documents by a program of its own. */
final class OfficeBytes {
    private OfficeBytes() {}

    static byte[] of(Format format, String words) {
        Edition edition =
                format.kind() == Format.Kind.DATES ? MadeUpEditions.naming(words) : OfficeSamples.edition(words);
        return Export.rendered(edition, format, OfficeSamples.HOUSE);
    }

    /** Prints each format as one line: its name and its bytes as hexadecimal digits. */
    public static void main(String[] arguments) {
        for (Format format : Format.values()) {
            String bytes = HexFormat.of().formatHex(of(format, OfficeSamples.HOSTILE));
            System.out.println(format.name().toLowerCase(Locale.ROOT) + " " + bytes);
        }
    }
}
