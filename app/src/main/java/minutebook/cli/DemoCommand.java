package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the planned meeting of the practice board, or plays it unattended. */
@Command(
        name = "demo",
        description = "Opens the planned meeting of a practice board, apart from any real one.",
        footer = {"", "Without a terminal it plays the meeting unattended and says where its papers are."})
final class DemoCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(names = "--fresh", description = "Make the practice board anew.")
    private boolean fresh;

    @Option(names = "--linear", description = "Read a command from each line of standard input.")
    private boolean linear;

    @Option(
            names = "--play",
            paramLabel = "FOLDER",
            description = "Play the whole meeting by itself and write its minutes and the action log there.")
    private Optional<Path> play = Optional.empty();

    DemoCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Host host = root.host();
        if (root.namesFile()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Leave out --db: the demo keeps a practice file of its own.");
        }
        if (play.isPresent() || !(linear || host.canDraw())) {
            return new Play(host, root.file().actor())
                    .into(play.orElseGet(() -> host.dataFolder().resolve("demo-papers")));
        }
        Practice practice = Practice.of(host, root.file().actor());
        if (fresh) {
            practice.remove();
        }
        if (!linear) {
            return practice.show(root.screens());
        }
        Practice.Opened opened = practice.open();
        try (Minutebook book = opened.book()) {
            return LinearRun.of(host, book, Practice.meeting(opened.home()));
        }
    }
}
