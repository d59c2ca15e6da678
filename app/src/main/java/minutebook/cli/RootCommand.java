package minutebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code minutebook}, with the options that every command takes. */
@Command(
        name = "minutebook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description = "Runs the meetings of an improvement board and keeps their minutes and actions.")
final class RootCommand implements Callable<Integer> {
    /** Where sshd puts what the client of a key with a forced command asked for; see sshd(8), AUTHORIZED_KEYS FILE FORMAT. */
    private static final String ASKED = "SSH_ORIGINAL_COMMAND";

    private final Host host;
    private final Screens screens;
    private final Ssh ssh;
    private final StandardInput input;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The board's file (else MINUTEBOOK_DB, else board.db in the data folder).")
    private Optional<Path> db = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            scope = ScopeType.INHERIT,
            description = "Who acts, as the record names them (else the account's name).")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--board",
            paramLabel = "KEY",
            scope = ScopeType.INHERIT,
            description = "Which board, where the file holds several.")
    private Optional<String> boardKey = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            scope = ScopeType.INHERIT,
            description = "Show the record as the board knew it at the end of that day.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--forced",
            description = {
                "For command= in authorized_keys, with --as and --db: what the client asks for (SSH_ORIGINAL_COMMAND) is run"
                        + " as that person on that file, and reaches no other file of the host."
            })
    private boolean forced;

    RootCommand(Host host, Screens screens, Ssh ssh) {
        this.host = host;
        this.screens = screens;
        this.ssh = ssh;
        this.input = new StandardInput(host);
    }

    @Override
    public Integer call() {
        if (forced) {
            return forced();
        }
        if (actor.isPresent() && host.variable(ASKED).isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Put --forced before --as in the command of this key: without it what the client asks for is not"
                            + " heard, and the files of the host are open to it.");
        }
        return new Home(host, screens).open(file(), boardKey, this::asKnown);
    }

    /** What the client of a key asked for, as the person and on the file that the key's own line names. */
    private int forced() {
        if (db.isEmpty()
                || actor.filter(name -> !name.isBlank()).isEmpty()
                || boardKey.isPresent()
                || asOf.isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give --forced with --as PERSON and --db FILE and nothing else, such as command=\"minutebook --forced"
                            + " --as dcs --db /srv/board/board.db\".");
        }
        Host afar = host.fromAfar(actor.orElseThrow(), db.orElseThrow());
        return new Cli(afar, screens, ssh).runLine(host.variable(ASKED).orElse(""));
    }

    /** Refuses a command beside {@code --forced}: that one comes from the client. */
    void requireUnforced(Object command) {
        if (forced && command != this) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Leave out the command behind --forced: the client of the key says what is to be done.");
        }
    }

    Host host() {
        return host;
    }

    /** What comes by standard input. */
    StandardInput input() {
        return input;
    }

    Screens screens() {
        return screens;
    }

    Ssh ssh() {
        return ssh;
    }

    BoardFile file() {
        return BoardFile.of(host, db, actor);
    }

    /** Whether a file was named on the command line. */
    boolean namesFile() {
        return db.isPresent();
    }

    /** The record as it is, or as it was known on the day that was asked for; closed together with the book. */
    Minutebook asKnown(Minutebook book) {
        LocalDate today = book.moment().today();
        return asOf.map(typed -> book.asOf(new DateWords(today, Optional.empty()).past(typed)))
                .orElse(book);
    }

    /** Refuses a day to look back to for a command that does anything but show the record. */
    void requireToday(Object command) {
        boolean looks = command == this || (command instanceof BookCommand book && book.looks());
        if (asOf.isPresent() && command instanceof Callable && !looks) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Leave out --as-of: it goes with commands that show the record, and nothing is written in the past.");
        }
    }

    Board board(Minutebook book) {
        return book.board(boardKey);
    }

    /** Refuses to name one of several boards to a command that goes through all that the file holds. */
    void requireWholeFile(Minutebook book) {
        if (boardKey.isPresent()
                && book.home(Optional.of(board(book).key())).boards().size() > 1) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Leave out --board: this goes through every board of the file.");
        }
    }

    /** The board's meeting of that number. */
    Meeting meeting(Minutebook book, int number) {
        return book.home(Optional.of(board(book).key())).meetings().stream()
                .filter(meeting -> meeting.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no meeting " + number + ": see “minutebook meeting list”."));
    }

    /** Says what was done. */
    int say(String sentence) {
        host.out().println(sentence);
        return 0;
    }
}
