package minutebook.export;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/**
 * Papers in a folder of their own, with a list of them and their hashes. It stands there when it is finished and not before; an
 * earlier one is replaced only by a whole one, only when that is asked for, and only where nobody has put anything else.
 */
public final class Bundle implements AutoCloseable {
    private final String board;
    private final int meeting;
    private final Rendition rendition;
    private final FolderOutput output;
    private final boolean mayReplace;
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Bundle(String board, int meeting, Rendition rendition, FolderOutput output, boolean mayReplace) {
        this.board = board;
        this.meeting = meeting;
        this.rendition = rendition;
        this.output = output;
        this.mayReplace = mayReplace;
    }

    /**
     * A finished one.
     *
     * @param replaced the titles of approved papers of an earlier bundle that it took the place of
     */
    public record Written(Path folder, Manifest manifest, List<String> replaced) {
        public Written {
            replaced = List.copyOf(replaced);
        }

        /** How much there is of it, in bytes. */
        public long size() {
            return manifest.entries().stream().mapToLong(Manifest.Entry::size).sum();
        }

        /** What was written where, in a sentence. */
        public String sentence() {
            int files = manifest.entries().size();
            return (files == 1 ? "1 file, " : files + " files, ") + inWords(size()) + ", in " + folder
                    + (replaced.isEmpty() ? "" : ", in place of " + named(replaced) + " as approved before") + ".";
        }
    }

    /** A number of bytes as people say it. */
    public static String inWords(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%d kB", Math.round(bytes / 1e3))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String named(List<String> titles) {
        return titles.stream().limit(3).map(Words::quoted).collect(Collectors.joining(", "))
                + (titles.size() > 3 ? " and more" : "");
    }

    /**
     * Begins one about a meeting. Refuses a folder that may not be written, or that holds what may not be replaced.
     *
     * @param mayReplace whether it may take the place of an earlier bundle
     * @param shared with whom it is shared when it stands beside the board's file
     */
    public static Bundle begin(
            Path folder, boolean mayReplace, String board, int meeting, Rendition rendition, Shared shared) {
        requireFree(folder, mayReplace);
        return new Bundle(board, meeting, rendition, FolderOutput.begin(folder, shared), mayReplace);
    }

    /** Refuses a folder that holds what may not be replaced; gives the titles of the approved papers that may. */
    public static List<String> requireFree(Path folder, boolean mayReplace) {
        Path target = FolderOutput.whole(folder);
        if (FolderOutput.isFree(target)) {
            return List.of();
        }
        Optional<Manifest.Earlier> earlier = Manifest.Earlier.in(target);
        List<String> approved = earlier.map(Manifest.Earlier::approved).orElse(List.of());
        if (!mayReplace) {
            throw new Refused(
                    Reason.DUPLICATE,
                    "“" + target + "” is there already"
                            + (approved.isEmpty() ? "" : ", with " + named(approved) + " as approved")
                            + ": give another name, or allow it to be replaced (--force, or “replace it” on the screen).");
        }
        Set<String> own = earlier.map(Manifest.Earlier::files)
                .orElseThrow(() -> new Refused(
                        Reason.DUPLICATE,
                        "Choose another folder: “" + target
                                + "” holds something else than papers from Minutebook, and is" + " left as it is."));
        FolderOutput.files(target).stream()
                .filter(name -> !own.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused(
                            Reason.DUPLICATE,
                            "Move " + Words.quoted(name) + " out of “" + target
                                    + "” first: it is none of the papers that would be replaced.");
                });
        return approved;
    }

    /** Puts a paper in, in the folder of what it is about. */
    public void add(Publication publication, String about, Edition edition, Format format, byte[] bytes) {
        String name = free(publication.about().folder() + "/" + edition.name(), "." + format.extension());
        output.add(name, bytes);
        Export.warnings(edition, format).forEach(warning -> warnings.add(name + ": " + warning));
        Document document = edition.document();
        entries.add(new Manifest.Entry(
                document.title(),
                publication,
                about,
                format,
                name,
                bytes.length,
                hash(bytes),
                document.status().word(),
                document.date()));
    }

    /** Two papers never have one name, whatever the keys that their names are made of. */
    private String free(String name, String ending) {
        String whole = name + ending;
        for (int i = 2; !names.add(whole); i++) {
            whole = name + "-" + i + ending;
        }
        return whole;
    }

    /** Says of a paper that could not be had why that is. */
    public void leftOut(String sentence) {
        leftOut.add(sentence);
    }

    /** One that is on the disk whole, with its list and the hashes; it lacks its name alone. */
    public final class Complete {
        private final Manifest manifest;

        private Complete(Manifest manifest) {
            this.manifest = manifest;
        }

        /** Gives the folder its name, if that is still free. */
        public Written named() {
            List<String> replaced = requireFree(output.target(), mayReplace);
            return new Written(output.finish(), manifest, replaced);
        }
    }

    /** Completes it and gives the folder its name. */
    public Written finish() {
        return complete().named();
    }

    /** Adds the list and the hashes. Refuses one in which there would be no paper. */
    public Complete complete() {
        if (entries.isEmpty()) {
            throw new Refused(
                    Reason.NOT_FOUND,
                    leftOut.isEmpty() ? "Nothing chosen can be had in these formats: choose others." : leftOut.get(0));
        }
        Manifest manifest = new Manifest(board, meeting, rendition, entries, leftOut, warnings);
        byte[] list = manifest.json();
        output.add(Manifest.NAME, list);
        output.add(Manifest.SUMS, manifest.sums(hash(list)));
        requireFree(output.target(), mayReplace);
        return new Complete(manifest);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        output.close();
    }
}
