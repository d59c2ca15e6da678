package minutebook.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/** A house style as a file: JSON with the keys {@code accent}, {@code font}, {@code logo}, {@code wording}, {@code files}. */
public final class HouseStyleFile {
    private static final String FOLDER = "house-style";
    private static final String KEYS = "accent, font, logo, wording, files";
    private static final long MOST_BYTES = 64 * 1024;
    private static final int LONGEST_WORDING = 1_000;

    private final Path file;
    private final JsonParser json;
    private final Map<Wording.Key, String> wording = new EnumMap<>(Wording.Key.class);
    private String accent = HouseStyle.PLAIN.accent();
    private String font = HouseStyle.PLAIN.font();
    private Optional<HouseStyle.Logo> logo = Optional.empty();
    private Optional<FileNames> names = Optional.empty();
    private int line = 1;

    private HouseStyleFile(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** Where the style of a board is kept: beside the board's file, so that everybody who works on it has the same. */
    public static Path beside(Path boardFile, String board) {
        return boardFile.toAbsolutePath().resolveSibling(FOLDER).resolve(Editions.plain(board) + ".json");
    }

    /** The style that is kept beside a board's file; a plain one where none is. */
    public static HouseStyle of(Path boardFile, String board) {
        Path file = beside(boardFile, board);
        return Files.exists(file) ? read(file) : HouseStyle.PLAIN;
    }

    /** Reads a style. Refuses, naming the line, what cannot be kept to. */
    public static HouseStyle read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused(Reason.BAD_STYLE, "Name a style file: " + file + " is larger than 64 KB.");
            }
            JsonFactory factory = JsonFactory.builder()
                    .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
            try (JsonParser json = factory.createParser(Files.readAllBytes(file))) {
                return new HouseStyleFile(file, json).style();
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            String wrong = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
                    ? "Give each key once."
                    : "This is no JSON: look for a comma, quotation mark or bracket that is missing or too many.";
            throw new Refused(Reason.BAD_STYLE, at(file, line) + wrong, e);
        } catch (NoSuchFileException e) {
            throw new Refused(Reason.NOT_FOUND, "There is no style file " + file + ": see that its name is right.", e);
        } catch (IOException e) {
            throw new Refused(
                    Reason.FILE_TROUBLE, "Make " + file + " a style file that you may read; it cannot be read.", e);
        }
    }

    private static String at(Path file, int line) {
        return "Line " + line + " of " + file.getFileName() + ": ";
    }

    private Refused refused(String sentence) {
        return new Refused(Reason.BAD_STYLE, at(file, line) + sentence);
    }

    private HouseStyle style() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refused("Begin with { and end with }, with the keys between them.");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = key();
            try {
                take(key);
            } catch (Refused refused) {
                throw refused.sentence().startsWith("Line ") ? refused : refused(refused.sentence());
            }
        }
        if (json.nextToken() != null) {
            throw refused("End the file after the last }.");
        }
        return new HouseStyle(accent, font, logo, new Wording(wording), names);
    }

    private String key() throws IOException {
        String key = json.currentName();
        line = json.currentTokenLocation().getLineNr();
        json.nextToken();
        return key;
    }

    private void take(String key) throws IOException {
        switch (key) {
            case "accent" -> accent = new HouseStyle(text(key), font, Optional.empty()).accent();
            case "font" -> font = new HouseStyle(accent, text(key), Optional.empty()).font();
            case "logo" -> logo = Optional.of(logo());
            case "wording" -> wording();
            case "files" -> names = Optional.of(new FileNames(text(key)));
            default -> throw refused("Leave out " + Words.quoted(key) + ": the keys of a style are " + KEYS + ".");
        }
    }

    private String text(String key) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw refused("Give “" + key + "” a text in quotation marks.");
        }
        return json.getText();
    }

    private void requireObject(String key) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refused("Give “" + key + "” its own keys between { and }.");
        }
    }

    private HouseStyle.Logo logo() throws IOException {
        requireObject("logo");
        String name = "";
        String alternative = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = key();
            switch (key) {
                case "file" -> name = text(key);
                case "alternative" -> alternative = text(key);
                default ->
                    throw refused("Leave out " + Words.quoted(key) + ": the keys of “logo” are file and alternative.");
            }
        }
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}")) {
            throw refused("Give the name of the logo’s file in plain letters; it lies beside the style file.");
        }
        return LogoFile.read(file.toAbsolutePath().resolveSibling(name), alternative);
    }

    private void wording() throws IOException {
        requireObject("wording");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = key();
            String text = Words.clean(text(key));
            Wording.Key paragraph = Wording.Key.named(key)
                    .orElseThrow(() -> refused(
                            "Leave out " + Words.quoted(key) + ": what can be worded is " + Wording.Key.all() + "."));
            if (Words.isUnseen(text) || text.length() > LONGEST_WORDING) {
                throw refused("Word “" + key + "” in 1 to " + LONGEST_WORDING + " characters, or leave it out.");
            }
            wording.put(paragraph, text);
        }
    }
}
