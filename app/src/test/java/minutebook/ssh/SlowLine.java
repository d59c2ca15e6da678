package minutebook.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A line of 10 kB in a second on which everything takes 200 ms, one way as the other, between a client and a server. */
final class SlowLine implements AutoCloseable {
    private static final int BYTES_A_SECOND = 10_000;
    private static final long DELAY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int PIECE = 500;

    private final ServerSocket near;
    private final InetSocketAddress far;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    SlowLine(InetSocketAddress far) throws IOException {
        this.near = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.far = far;
        begin(this::accept);
    }

    private record Piece(ByteBuffer bytes, long due) {}

    int port() {
        return near.getLocalPort();
    }

    private void accept() throws IOException {
        while (!near.isClosed()) {
            Socket client = near.accept();
            Socket server = new Socket(far.getAddress(), far.getPort());
            open.add(client);
            open.add(server);
            carry(client.getInputStream(), server.getOutputStream());
            carry(server.getInputStream(), client.getOutputStream());
        }
    }

    private void carry(InputStream from, OutputStream to) {
        BlockingQueue<Piece> under = new LinkedBlockingQueue<>();
        begin(() -> {
            byte[] buffer = new byte[PIECE];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(read) / BYTES_A_SECOND);
                under.add(new Piece(ByteBuffer.wrap(buffer.clone(), 0, read), System.nanoTime() + DELAY));
            }
        });
        begin(() -> {
            while (!near.isClosed()) {
                Piece piece = under.poll(1, TimeUnit.SECONDS);
                if (piece != null) {
                    LockSupport.parkNanos(Math.max(0, piece.due() - System.nanoTime()));
                    to.write(piece.bytes().array(), 0, piece.bytes().limit());
                    to.flush();
                }
            }
        });
    }

    /** What may end because an end of the line has gone. */
    private interface Work {
        void happen() throws IOException, InterruptedException;
    }

    private static void begin(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.happen();
                    } catch (IOException gone) {
                        // An end of it was closed.
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "slow line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        near.close();
        for (Socket one : open) {
            one.close();
        }
    }
}
