package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.KeyCommand;
import minutebook.domain.KeyLine;

/** The keys by which the account can be logged in to: is each bound to a person, and to nothing more? */
final class KeysCheck implements Check {
    private static final String ABOUT = "keys";

    private static final String EXAMPLE =
            "restrict,pty,command=\"minutebook --forced --as PERSON --db FILE\" before the key";

    @Override
    public List<Finding> look(Case one) throws IOException {
        try {
            return found(file(one), lines(one));
        } catch (MalformedInputException e) {
            return List.of(Finding.warning(ABOUT, file(one) + " is no text.", "Write it anew, a key on each line."));
        }
    }

    /** Whether the account has keys, and each is bound to a person of the board. */
    static boolean areBound(Case one) throws IOException {
        try {
            List<KeyLine> lines = lines(one);
            return !lines.isEmpty()
                    && lines.stream()
                            .allMatch(line ->
                                    line.command().filter(KeyCommand::isBinding).isPresent());
        } catch (MalformedInputException e) {
            return false;
        }
    }

    private static Path file(Case one) {
        return one.home().resolve(".ssh/authorized_keys");
    }

    private static List<KeyLine> lines(Case one) throws IOException {
        return Files.isReadable(file(one)) ? one.keys().in(Files.readString(file(one))) : List.of();
    }

    /** An account none of whose keys starts Minutebook is somebody's own: nothing is found about it. */
    private static List<Finding> found(Path file, List<KeyLine> lines) {
        if (lines.stream().allMatch(line -> line.command().isEmpty())) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        lines.forEach(
                line -> fault("Line " + line.number() + " of " + file, line).ifPresent(found::add));
        return !found.isEmpty()
                ? found
                : List.of(Finding.ok(
                        ABOUT,
                        lines.size() == 1
                                ? "One key of the account is bound to a person of the board."
                                : lines.size() + " keys of the account are each bound to a person of the board."));
    }

    private static Optional<Finding> fault(String where, KeyLine line) {
        if (line.command().isEmpty()) {
            return Optional.of(Finding.warning(
                    ABOUT,
                    where
                            + (line.options().contains("command")
                                    ? " starts something else than Minutebook."
                                    : " has no command: its key may do whatever the account may."),
                    "Write " + EXAMPLE + ", or give the key an account of its own."));
        }
        KeyCommand command = line.command().orElseThrow();
        if (!command.isForced()) {
            return wrong(where + " starts Minutebook without --forced: its key opens the files of the host.");
        }
        if (command.actor().isEmpty()) {
            return wrong(where + " starts Minutebook without --as.");
        }
        if (command.file().isEmpty()) {
            return wrong(where + " starts Minutebook without --db.");
        }
        if (!command.isAlone()) {
            return warning(where + " has more in its command than Minutebook with --forced, --as and --db.");
        }
        return line.options().contains("restrict")
                ? Optional.empty()
                : warning(where + " lets its holder forward ports and agents as well.");
    }

    private static Optional<Finding> wrong(String said) {
        return Optional.of(Finding.wrong(ABOUT, said, "Write " + EXAMPLE + "."));
    }

    private static Optional<Finding> warning(String said) {
        return Optional.of(Finding.warning(ABOUT, said, "Write " + EXAMPLE + "."));
    }
}
