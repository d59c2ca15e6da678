package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.KeyLine;
import minutebook.store.Examination;

/**
 * What is looked at: one account at one board's file on one host.
 *
 * @param file the board's file, whole and with links followed as far as they lead anywhere
 * @param isTerminal whether a person sits at a terminal
 * @param home the account's home folder
 * @param java what the JVM says of itself
 * @param keys the reader of keys
 * @param inside what is in the file; empty where that could not be looked at
 * @param whyNot why not, in a sentence; "" where it could, or where there is no file to look into
 */
public record Case(
        Path file,
        Account account,
        Map<String, String> environment,
        boolean isTerminal,
        Path home,
        Instant now,
        ZoneId zone,
        Java java,
        Programs programs,
        Keys keys,
        Optional<Examination> inside,
        String whyNot) {
    public Case {
        environment = Map.copyOf(environment);
    }

    /**
     * What the JVM says of itself.
     *
     * @param version its feature release, such as 17
     * @param archive the class-data archive that it was started with; empty for none
     * @param cache the folder that the launcher keeps the archive in; empty for none
     * @param encoding the encoding of the names of files
     */
    public record Java(int version, String home, Optional<Path> archive, Optional<Path> cache, String encoding) {}

    /** Other programs of the host, which are asked about accounts. */
    public interface Programs {
        /** What a program says on standard output, without the end of the last line; empty when it is missing or fails. */
        Optional<String> say(String... command);
    }

    /** The reader of keys that the rest of the program has too. */
    public interface Keys {
        /** The lines of an authorized_keys file that are neither blank nor comments. */
        List<KeyLine> in(String text);
    }

    /** The folder that the file is in. */
    Path folder() {
        return file.getParent();
    }

    /** A variable of the environment; empty also when it is set to nothing. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    Optional<Place> filePlace() throws IOException {
        return Place.at(file);
    }

    Optional<Place> folderPlace() throws IOException {
        return Place.at(folder());
    }

    /** A file that SQLite keeps beside the board's, by what its name ends in. */
    Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Another account of the host; empty where there is none of that name. */
    Optional<Account> other(String name) {
        return Account.of(name, false, programs);
    }
}
