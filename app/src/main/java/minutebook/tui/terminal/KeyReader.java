package minutebook.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import minutebook.tui.Loop;

/** The thread that reads what a terminal sends and posts it to the loop as keys. */
final class KeyReader implements Runnable {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long LONGEST_FAREWELL = 50;

    private final InputStream in;
    private final Loop loop;
    private final KeyDecoding decoding;
    private final Thread thread = new Thread(this, "keys");

    KeyReader(InputStream in, Loop loop) {
        this.in = in;
        this.loop = loop;
        decoding = new KeyDecoding(loop::press);
    }

    /** Starts reading in a thread that does not keep the program alive. */
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the thread go, as far as the stream allows: it is closed, and the JVM need not wait for a read to end. */
    void stop() {
        try {
            in.close();
            thread.join(LONGEST_FAREWELL);
        } catch (IOException gone) {
            // Closed already.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        byte[] buffer = new byte[8_192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    decoding.feed(buffer[i] & 0xFF);
                }
                waitForTheRest();
            }
        } catch (IOException lineDropped) {
            // The other end has gone; the session ends as it does when the keys end.
        } finally {
            decoding.giveUp();
            loop.end();
        }
    }

    /** Waits only inside an unfinished sequence: that is how Esc is told from a sequence the network has split. */
    private void waitForTheRest() throws IOException {
        long patience = TimeUnit.MILLISECONDS.toNanos(decoding.patience());
        long since = System.nanoTime();
        while (patience > 0 && in.available() == 0) {
            if (System.nanoTime() - since >= patience) {
                decoding.giveUp();
                return;
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }
}
