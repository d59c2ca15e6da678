package minutebook.ssh;

import java.util.List;
import minutebook.cli.Ssh;
import minutebook.domain.KeyLine;

/** What the command line can have done over SSH. */
public final class SshDoor implements Ssh {
    @Override
    public List<KeyLine> keys(String text) {
        return PublicKeys.lines(text);
    }

    /** Serves until the process is told to end (SIGTERM, SIGINT). */
    @Override
    public boolean serve(Service service) {
        try (Server server = Server.start(this, service)) {
            Thread stop = new Thread(server::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            return server.await();
        }
    }
}
