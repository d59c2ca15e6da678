package minutebook.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the colours of a PDF mean: the colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2 (ICC.1:2001-04). It is
 * made here, since the one that comes with Java differs from one release to the next.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int STEPS = 1024;

    private SrgbProfile() {}

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        // White and the primaries as seen under D50, by the Bradford transform.
        tags.put("wtpt", place(0.9642, 1, 0.8249));
        tags.put("rXYZ", place(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", place(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", place(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int table = 4 + 12 * tags.size();
        int size = HEADER
                + table
                + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        profile.putInt(0, size).putInt(8, 0x02100000);
        profile.position(12).put(ascii("mntrRGB XYZ "));
        // The day of the profile, which is none of the document's: the year, month and day of the standard's second
        // edition.
        profile.putShort((short) 1999).putShort((short) 10).putShort((short) 18);
        profile.position(36).put(ascii("acsp"));
        profile.putInt(68, 0xF6D6).putInt(72, 0x10000).putInt(76, 0xD32D);
        profile.position(HEADER).putInt(tags.size());
        int offset = HEADER + table;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static byte[] description(String text) {
        int length = text.length() + 1;
        // After the text come the empty texts in Unicode (8 bytes) and for the Macintosh (70 bytes).
        return ByteBuffer.allocate(even(12 + length + 78))
                .put(ascii("desc"))
                .putInt(0)
                .putInt(length)
                .put(ascii(text))
                .array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(even(8 + text.length() + 1))
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] place(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    private static byte[] curve() {
        ByteBuffer curve =
                ByteBuffer.allocate(12 + 2 * STEPS).put(ascii("curv")).putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 65535));
        }
        return curve.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    /** Each part begins at a multiple of 4. */
    private static int even(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
