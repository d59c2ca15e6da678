package minutebook.tui.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;

/**
 * Standard input in a form whose reader can be let go: closing it ends a read that is waiting, which closing a
 * {@link FileInputStream} does not. A thread left waiting there holds the JVM's exit up for 300 ms.
 */
final class TerminalInput extends InputStream {
    private final FileInputStream file = new FileInputStream(FileDescriptor.in);
    private final InputStream channel = Channels.newInputStream(file.getChannel());

    @Override
    public int read() throws IOException {
        return channel.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return channel.read(buffer, from, length);
    }

    @Override
    public int available() throws IOException {
        return file.available();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
