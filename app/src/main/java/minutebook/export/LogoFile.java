package minutebook.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/**
 * A crest or logo as a file: read once, proved to be a picture that every format can show, and kept without the words that
 * cameras and drawing programs put into it (PNG, ISO/IEC 15948; JPEG, ITU-T T.81 annex B).
 */
final class LogoFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PIXELS = 2_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** The parts of a PNG that say how it looks; every other part may be left out. */
    private static final Set<String> LOOKS = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB");

    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private LogoFile() {}

    /** Reads it. Refuses what is missing, too large, damaged or no picture of the two kinds. */
    static HouseStyle.Logo read(Path file, String alternative) {
        if (Words.isUnseen(alternative)) {
            throw new Refused(
                    Reason.BAD_STYLE, "Say in “alternative” what the logo shows, for those who cannot see it.");
        }
        byte[] bytes = bytes(file);
        boolean png = startsWith(bytes, PNG);
        if (!png && !startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            throw refused(file, "it is neither PNG nor JPEG");
        }
        requirePicture(file, bytes);
        try {
            byte[] kept = png ? pngWithoutWords(bytes) : jpegWithoutWords(bytes);
            HouseStyle.Logo.Kind kind = png ? HouseStyle.Logo.Kind.PNG : HouseStyle.Logo.Kind.JPEG;
            return new HouseStyle.Logo(Base64.getEncoder().encodeToString(kept), kind, alternative);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            throw refused(file, "it is damaged");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refused(
                        Reason.BAD_STYLE, "Put the logo “" + file + "” there, or take “logo” out of the style.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused(file, "it is larger than 1 MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Reason.FILE_TROUBLE, "Make the logo “" + file + "” one that you may read.", e);
        }
    }

    private static Refused refused(Path file, String why) {
        return new Refused(
                Reason.BAD_STYLE,
                "Give another logo than “" + file + "”, for " + why + ": a PNG or JPEG of up to " + MOST_PIXELS
                        + " pixels a side and 1 MB.");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length > start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    /** Looks at the size before the picture is unpacked, and unpacks it, so that no writer meets a damaged one. */
    private static void requirePicture(Path file, byte[] bytes) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused(file, "it is damaged");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    throw refused(file, "it is " + reader.getWidth(0) + " by " + reader.getHeight(0) + " pixels");
                }
                BufferedImage picture = reader.read(0);
                picture.flush();
            } finally {
                reader.dispose();
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Java's readers answer a damaged picture with whatever exception they come to.
            throw refused(file, "it is damaged");
        }
    }

    private static byte[] pngWithoutWords(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, PNG.length);
        int at = PNG.length;
        while (at < bytes.length) {
            int whole = Math.addExact(ByteBuffer.wrap(bytes, at, 4).getInt(), 12);
            String type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
            if (LOOKS.contains(type)) {
                kept.write(bytes, at, whole);
            }
            at = type.equals("IEND") ? bytes.length : at + Math.max(12, whole);
        }
        return kept.toByteArray();
    }

    /** Leaves out what applications and people wrote between the marks, but for what says how colours are kept. */
    private static byte[] jpegWithoutWords(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, 2);
        int at = 2;
        while (at < bytes.length) {
            int mark = bytes[at + 1] & 0xFF;
            if (mark == START_OF_SCAN) {
                kept.write(bytes, at, bytes.length - at);
                return kept.toByteArray();
            }
            int whole = 2 + (ByteBuffer.wrap(bytes, at + 2, 2).getShort() & 0xFFFF);
            boolean words = mark == COMMENT || (mark > FIRST_APPLICATION && mark <= LAST_APPLICATION && mark != ADOBE);
            if (!words) {
                kept.write(bytes, at, whole);
            }
            at += whole;
        }
        throw new IllegalArgumentException("no scan");
    }
}
