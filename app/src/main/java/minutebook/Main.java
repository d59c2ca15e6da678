package minutebook;

import java.time.InstantSource;
import java.util.Optional;
import minutebook.cli.Cli;
import minutebook.cli.Host;
import minutebook.domain.Refused;
import minutebook.ssh.SshDoor;
import minutebook.tui.screens.BookWorld;
import minutebook.tui.screens.Opening;
import minutebook.tui.terminal.LocalTerminal;
import minutebook.tui.terminal.Palette;
import minutebook.tui.terminal.Rehearsal;
import minutebook.view.HomeView;

/** Where the program starts: wiring, nothing else. */
public final class Main {
    /** Set by the launcher when it makes the class-data archive: the screens are shown to nobody. */
    private static final String REHEARSAL = "minutebook.rehearsal";

    private Main() {}

    public static void main(String[] arguments) {
        boolean rehearsal = Boolean.getBoolean(REHEARSAL);
        boolean screens = rehearsal || LocalTerminal.isReady();
        if (screens) {
            warmUp();
        }
        Host host = Host.ofThisProcess(InstantSource.system(), screens);
        // One lambda for both, so that the class-data archive holds the one that is needed.
        Cli cli = new Cli(
                host,
                (book, home, meeting) -> rehearsal ? rehearse(book, home, meeting) : show(book, home, meeting),
                new SshDoor());
        System.exit(rehearsal ? cli.run("demo") : cli.run(arguments));
    }

    /** Readies the display while the board is read: there is nearly always a second processor for it. */
    private static void warmUp() {
        Thread thread = new Thread(LocalTerminal::warmUp, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static int show(Minutebook book, HomeView home, Optional<String> meeting) {
        if (!LocalTerminal.isReady()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Start the screens with app/bin/minutebook: it makes the terminal ready.");
        }
        String theme = Optional.ofNullable(System.getenv("MINUTEBOOK_THEME")).orElse("");
        LocalTerminal.fromLauncher(Palette.configured(theme)).run(new BookWorld(book), Opening.of(book, home, meeting));
        return 0;
    }

    private static int rehearse(Minutebook book, HomeView home, Optional<String> meeting) {
        Rehearsal.run(new BookWorld(book), Opening.of(book, home, meeting));
        return 0;
    }
}
