package minutebook.ssh;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Keys;
import minutebook.cli.Host;
import minutebook.cli.Ssh;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/**
 * Receives who was let in: gives each channel its visit.
 *
 * @param host the server's machine
 * @param board the board's file
 */
record Reception(Host host, Path board, Gate gate, Visits visits, ServerLog log, Ssh ssh) {
    /** The screens for a channel. */
    Command screens(ChannelSession channel) {
        return visit(channel.getSession(), Optional.empty());
    }

    /** A command for a channel. */
    Command command(ChannelSession channel, String line) {
        return visit(channel.getSession(), Optional.of(line));
    }

    /** Who may come in is asked again: the key may have been taken away since. */
    private Visit visit(Session session, Optional<String> line) {
        Keys.Held guest = Optional.ofNullable(session.getAttribute(KeyAuth.GUEST))
                .flatMap(held -> gate.holder(held.key().key()))
                .orElseThrow(() -> new IllegalStateException("no key has let anybody in here"));
        log.say(guest.person().key() + " "
                + line.map(words -> "asks for " + ServerLog.quoted(command(words)))
                        .orElse("looks at the board") + ", from "
                + ServerLog.place(session.getRemoteAddress()));
        return new Visit(this, session, guest, line);
    }

    /** The first word alone: what follows can be words that only the board may read. */
    private static String command(String line) {
        return line.strip().split("\\s", 2)[0];
    }

    /** Makes channels on which a client sets no variables of the environment. */
    static final class Channels implements ChannelFactory {
        @Override
        public String getName() {
            return "session";
        }

        @Override
        public Channel createChannel(Session session) {
            return new ChannelSession() {
                @Override
                protected Result handleEnvParsed(String name, String value) {
                    return Result.ReplyFailure;
                }
            };
        }
    }
}
