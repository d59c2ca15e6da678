package minutebook.ssh;

import java.io.InputStream;
import minutebook.domain.Refused;

/**
 * Standard input of a command that was given a terminal. The terminal at home is in raw mode then, so that nobody sees what they
 * type, mends nothing and cannot say that it is all; without one it comes in whole lines.
 */
final class NotTyped extends InputStream {
    @Override
    public int read() {
        throw new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Come with ssh -T to type lines or to send a text: a terminal for the screens carries neither.");
    }

    @Override
    public int read(byte[] into, int from, int count) {
        return read();
    }
}
