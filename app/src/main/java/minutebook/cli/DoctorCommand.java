package minutebook.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import minutebook.cli.Listing.Column;
import minutebook.cli.doctor.Account;
import minutebook.cli.doctor.Case;
import minutebook.cli.doctor.Doctor;
import minutebook.cli.doctor.Finding;
import minutebook.cli.doctor.HostPrograms;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.store.Disks;
import minutebook.store.Examination;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is wrong with the board's file, its folder and this host. */
@Command(
        name = "doctor",
        description = {
            "Says what is wrong with the board's file, its folder and this host, and how to mend it.",
            "The exit code is 1 when something is wrong; a warning is none. Nothing is changed."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            new Column("about", "About"),
            new Column("state", "State"),
            new Column("found", "Found"),
            new Column("mend", "How to mend it"));

    private final RootCommand root;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    DoctorCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<Finding> found = Doctor.look(looked());
        if (format == ListFormat.TABLE) {
            found.forEach(finding -> root.host().out().println(line(finding)));
        } else {
            List<List<Object>> rows = found.stream()
                    .map(one -> List.<Object>of(one.about(), one.state().word(), one.said(), one.mend()))
                    .toList();
            new Listing(COLUMNS, rows).print(root.host(), format);
        }
        return found.stream().anyMatch(Finding::isWrong) ? 1 : 0;
    }

    /** Whole, whatever the width of the terminal: what mends it is there to be copied. */
    private static String line(Finding one) {
        String mend = one.mend().isEmpty() ? "" : " → " + one.mend();
        return String.format("%-8s %-9s %s", one.state().word(), one.about(), Words.line(one.said() + mend));
    }

    private Case looked() {
        Host host = root.host();
        Path file = real(root.file().file().toAbsolutePath().normalize());
        HostPrograms programs = new HostPrograms();
        Account account = account(host, programs);
        Optional<Examination> inside = Optional.empty();
        String whyNot = "";
        if (canBeOpened(file)) {
            try {
                inside = Optional.of(Examination.of(file));
            } catch (Refused refused) {
                whyNot = refused.sentence();
            }
        }
        return new Case(
                file,
                account,
                host.environment(),
                host.isTerminal(),
                host.home(),
                host.clock().instant(),
                ZoneId.systemDefault(),
                java(),
                programs,
                root.ssh()::keys,
                inside,
                whyNot);
    }

    private static Account account(Host host, HostPrograms programs) {
        String name = programs.say("id", "-un").orElse(host.account());
        return Account.of(name, true, programs).orElseGet(() -> new Account(name, Set.of(), true));
    }

    /** SQLite makes files beside the one that it opens, and nothing is opened over the network. */
    private static boolean canBeOpened(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.isReadable(file)
                    && Files.isWritable(file)
                    && Files.isWritable(file.getParent())
                    && !Disks.isNetwork(Files.getFileStore(file).type());
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path file) {
        try {
            Path folder = file.getParent() == null ? file : file.getParent().toRealPath();
            return Files.exists(file) ? file.toRealPath() : folder.resolve(file.getFileName());
        } catch (IOException e) {
            return file;
        }
    }

    private static Case.Java java() {
        return new Case.Java(
                Runtime.version().feature(),
                System.getProperty("java.home", ""),
                archive(ManagementFactory.getRuntimeMXBean().getInputArguments()),
                Optional.of(System.getProperty("minutebook.cache", ""))
                        .filter(name -> !name.isEmpty())
                        .map(Path::of),
                System.getProperty("sun.jnu.encoding", ""));
    }

    private static Optional<Path> archive(List<String> options) {
        return options.stream()
                .filter(option -> option.matches("-XX:(SharedArchiveFile|AOTCache)=.+"))
                .map(option -> Path.of(option.substring(option.indexOf('=') + 1)))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
