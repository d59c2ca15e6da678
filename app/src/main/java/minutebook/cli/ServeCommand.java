package minutebook.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the board's file over SSH. */
@Command(
        name = "serve",
        description = {
            "Lets the people of the board in over SSH until it is ended, each by a key of their own: see “person key add”.",
            "They get the screens, or give a command: ssh -p 2222 HOST actions --mine. What happens is reported on standard"
                    + " error."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final RootCommand root;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (else 2222); 0 takes a free one.")
    private int port = 2222;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "The address to listen on (else 127.0.0.1, this machine alone); 0.0.0.0 is every address.")
    private String listen = "127.0.0.1";

    @Option(
            names = "--host-key",
            paramLabel = "FILE",
            description =
                    "The server’s own key (else ssh_host_ed25519_key in the data folder), made when it is missing.")
    private Optional<Path> hostKey = Optional.empty();

    ServeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        BoardFile file = root.file();
        file.open().close();
        boolean told = root.ssh()
                .serve(new Ssh.Service(
                        root.host(), file.file().toAbsolutePath(), address(), hostKey.orElseGet(() -> root.host()
                                .dataFolder()
                                .resolve("ssh_host_ed25519_key"))));
        return told ? 0 : Door.FAULT;
    }

    private InetSocketAddress address() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER,
                    "Give a port from 1 to " + HIGHEST_PORT + ", or 0 for a free one.");
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(listen), port);
        } catch (UnknownHostException e) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give --listen an address of this machine, such as 127.0.0.1: " + Words.quoted(listen)
                            + " is none.",
                    e);
        }
    }
}
