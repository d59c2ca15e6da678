package minutebook;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import minutebook.cli.Cli;
import minutebook.cli.Host;
import minutebook.domain.Refused;
import minutebook.tui.Screen;
import minutebook.tui.screens.BookWorld;
import minutebook.tui.screens.Opening;
import minutebook.tui.terminal.LocalTerminal;
import minutebook.tui.terminal.Palette;
import minutebook.tui.terminal.Rehearsal;

/** Where the program starts: wiring, nothing else. */
public final class Main {
    /** Set by the launcher when it makes the class-data archive: the screens are shown to nobody. */
    private static final String REHEARSAL = "minutebook.rehearsal";

    private Main() {}

    public static void main(String[] arguments) {
        Host host = Host.ofThisProcess(InstantSource.system());
        boolean rehearsal = Boolean.getBoolean(REHEARSAL);
        if (rehearsal || LocalTerminal.isReady()) {
            warmUp();
        }
        System.exit(
                rehearsal
                        ? new Cli(host.atTerminal(), Main::rehearse).run("demo")
                        : new Cli(host, Main::show).run(arguments));
    }

    /** Readies the display while the board is read: there is nearly always a second processor for it. */
    private static void warmUp() {
        Thread thread = new Thread(LocalTerminal::warmUp, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static int show(Minutebook book, Optional<String> board, Optional<String> meeting) {
        if (!LocalTerminal.isReady()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Start the screens with app/bin/minutebook: it makes the terminal ready.");
        }
        String theme = Optional.ofNullable(System.getenv("MINUTEBOOK_THEME")).orElse("");
        LocalTerminal.fromLauncher(Palette.configured(theme)).run(new BookWorld(book), first(book, board, meeting));
        return 0;
    }

    private static int rehearse(Minutebook book, Optional<String> board, Optional<String> meeting) {
        Rehearsal.run(new BookWorld(book), first(book, board, meeting));
        return 0;
    }

    private static List<Screen> first(Minutebook book, Optional<String> board, Optional<String> meeting) {
        return Opening.of(book, board, meeting);
    }
}
