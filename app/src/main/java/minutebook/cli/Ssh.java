package minutebook.cli;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import minutebook.domain.KeyLine;

/** The SSH side of the program, which the command line knows by this alone. */
public interface Ssh {
    /**
     * What is to be served.
     *
     * @param host the machine, whose standard error takes what there is to report
     * @param board the board's file
     * @param address where to listen; port 0 takes a free one
     * @param hostKey the file of the server's own key, which is made when it is missing
     */
    record Service(Host host, Path board, InetSocketAddress address, Path hostKey) {}

    /**
     * The keys in a text that is written as authorized_keys or a .pub file is; blank lines and comments are passed over, and
     * what cannot be read is told of its line alone.
     */
    List<KeyLine> keys(String text);

    /**
     * Lets people in until the program is told to end. Refuses an address that cannot be had.
     *
     * @return whether it ended because it was told to
     */
    boolean serve(Service service);
}
