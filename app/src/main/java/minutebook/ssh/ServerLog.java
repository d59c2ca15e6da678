package minutebook.ssh;

import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import minutebook.domain.Words;
import minutebook.tui.Text;

/** What the server reports, a line each on standard error: when, from where, who, what. For any thread. */
final class ServerLog {
    private static final int LONGEST = 200;

    private final PrintStream out;
    private final InstantSource clock;

    ServerLog(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    void say(String what) {
        out.println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + Words.line(what));
    }

    /** Something that came from outside, made safe to print and cut short. */
    static String quoted(String text) {
        return "“" + Text.clip(Words.line(text.substring(0, Math.min(text.length(), 4 * LONGEST))), LONGEST) + "”";
    }

    static String place(SocketAddress address) {
        return address instanceof InetSocketAddress inet
                ? inet.getAddress().getHostAddress() + " port " + inet.getPort()
                : String.valueOf(address);
    }
}
