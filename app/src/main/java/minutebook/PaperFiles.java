package minutebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import minutebook.change.AddPaper;
import minutebook.domain.Paper;
import minutebook.domain.PaperState;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** The files that papers are linked to: read when they are linked, and again when somebody looks. */
public final class PaperFiles {
    private PaperFiles() {}

    /**
     * The change that links a paper. Refuses a file to somebody who has come from afar.
     *
     * @param typed a file's path or a web address
     */
    public static AddPaper link(Minutebook book, String item, String title, String typed) {
        String location = typed.strip();
        if (Paper.isAddress(location)) {
            return new AddPaper(item, title, location, "");
        }
        if (book.isFromAfar()) {
            throw new Refused(
                    Refused.Reason.NOT_ALLOWED,
                    "Give a web address that begins with https://: from afar no file of the host can be linked.");
        }
        Path file = path(location)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.FILE_TROUBLE,
                        "There is no file “" + Words.line(location)
                                + "”: give its path, or a web address that begins with https://."));
        return new AddPaper(
                item,
                title,
                file.toAbsolutePath().normalize().toString(),
                hash(file).orElseThrow(() -> unreadable(file)));
    }

    /** Whether the paper is still what was linked; its file is not looked at for somebody who has come from afar. */
    public static PaperState state(Minutebook book, Paper paper) {
        if (Paper.isAddress(paper.location())) {
            return PaperState.ON_THE_WEB;
        }
        if (book.isFromAfar()) {
            return PaperState.ON_THE_HOST;
        }
        return path(paper.location())
                .filter(Files::isRegularFile)
                .flatMap(PaperFiles::hash)
                .map(now -> now.equals(paper.hash()) ? PaperState.AS_LINKED : PaperState.CHANGED)
                .orElse(PaperState.MISSING);
    }

    private static Optional<Path> path(String location) {
        try {
            return location.isEmpty() ? Optional.empty() : Optional.of(Path.of(location));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> hash(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return Optional.of(HexFormat.of().formatHex(read.getMessageDigest().digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refused unreadable(Path file) {
        return new Refused(
                Refused.Reason.FILE_TROUBLE,
                "“" + file.getFileName() + "” cannot be read: see that you may, and link it again.");
    }
}
