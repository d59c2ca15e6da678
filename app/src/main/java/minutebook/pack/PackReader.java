package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import minutebook.domain.Refused;

/** The way in for packs: nothing that has a problem gets past it. */
public final class PackReader {
    private PackReader() {}

    /** Reads the pack in a folder. Refuses one with problems, naming the first and how many more there are. */
    public static Pack read(Path folder) {
        return read(PackFiles.folder(folder));
    }

    /** Reads a pack wherever it is kept. */
    public static Pack read(PackFiles files) {
        Problems problems = new Problems();
        Optional<Fields> root = load(files, problems);
        List<Problem> found = problems.inOrder();
        if (!found.isEmpty()) {
            int more = found.size() - 1;
            String rest = more == 0 ? "" : " (and " + more + " more: run the check to see them all)";
            throw new Refused(Refused.Reason.BAD_PACK, found.get(0) + rest);
        }
        return new Pack(root.orElseThrow());
    }

    /** Reads as far as can be read and tells what is wrong. */
    static Optional<Fields> load(PackFiles files, Problems problems) {
        Optional<JsonNode> root = main(files, problems);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        JsonNode pack = root.get();
        readings(pack, files, problems);
        new SchemaCheck(problems).check(pack);
        if (!problems.none()) {
            return Optional.empty();
        }
        Fields entry = new Fields(pack);
        new ReferenceCheck(entry, problems).check();
        if (problems.none()) {
            AtomicInteger next = new AtomicInteger();
            Pack.rows(entry, () -> "id-" + next.incrementAndGet(), Instant.EPOCH, problems);
        }
        return Optional.of(entry);
    }

    /** Puts the rows of the CSV file where the pack names it. */
    private static void readings(JsonNode pack, PackFiles files, Problems problems) {
        JsonNode name = pack.path("readings");
        if (pack instanceof ObjectNode object && name.isTextual()) {
            try {
                FileText.read(files, name.asText(), problems)
                        .ifPresent(text -> object.set("readings", new ReadingsCsv(text, problems).rows()));
            } catch (Refused refused) {
                problems.at(name, refused.sentence());
            }
        }
    }

    private static Optional<JsonNode> main(PackFiles files, Problems problems) {
        try {
            return FileText.read(files, PackFiles.MAIN, problems).flatMap(text -> JsonText.read(text, problems));
        } catch (Refused refused) {
            problems.add(PackFiles.MAIN, 1, 1, refused.sentence());
            return Optional.empty();
        }
    }
}
