package minutebook.tui;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One session: a queue of what happens, and the one thread that owns the screens and draws them. Other threads only post.
 * An exception leaves through {@link #run} after the terminal has been given back.
 */
public final class Loop {
    private static final long TICK = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_WAITING = 4_096;
    private static final int MOST_BEFORE_DRAWING = 512;

    private final Screens screens;
    private final Display display;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean resized = new AtomicBoolean();
    private volatile boolean over;
    private boolean stale;
    private boolean complete = true;

    /** A session that begins with these screens, the last one in sight. */
    public Loop(World world, Display display, List<? extends Screen> first) {
        screens = new Screens(world, first);
        this.display = display;
    }

    /** What another thread may post. */
    private interface Event {
        void happen();
    }

    /** Posts a key; waits while thousands are waiting already. */
    public void press(Key key) {
        post(() -> pressed(key));
    }

    /** Says that the terminal has another size: the display knows which. Waits for nothing, however often it is said. */
    public void resized() {
        if (!resized.getAndSet(true)) {
            // Only to wake the loop: where there is no room for it, the loop is awake.
            events.offer(() -> {});
        }
    }

    /** Posts that there will be no more keys: the session ends. */
    public void end() {
        post(this::ended);
    }

    /**
     * Runs the session on this thread until the last screen is left, the keys end, the line drops or the thread is interrupted.
     * However it ends, a last second passes before, so that what was typed within it is kept.
     */
    public void run() {
        try {
            display.open();
            draw();
            long nextTick = System.nanoTime() + TICK;
            while (!over) {
                waitForEvents(nextTick);
                if (resized.getAndSet(false)) {
                    redraw();
                }
                if (!over && System.nanoTime() - nextTick >= 0) {
                    stale |= screens.tick();
                    nextTick = System.nanoTime() + TICK;
                }
                if (!over && stale) {
                    draw();
                }
            }
        } catch (InterruptedException stopped) {
            screens.tick();
            display.close();
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException lineDropped) {
            screens.tick();
            throw lineDropped;
        } finally {
            over = true;
            display.close();
        }
    }

    private void waitForEvents(long nextTick) throws InterruptedException {
        Event event = events.poll(Math.max(0, nextTick - System.nanoTime()), TimeUnit.NANOSECONDS);
        for (int taken = 0; event != null && !over; taken++) {
            event.happen();
            event = taken < MOST_BEFORE_DRAWING ? events.poll() : null;
        }
    }

    private void pressed(Key key) {
        if (key.equals(Key.ctrl('l'))) {
            redraw();
        } else if (key.equals(Key.ctrl('z'))) {
            display.suspend();
            redraw();
        } else {
            screens.press(key);
            over |= screens.areOver();
            stale = true;
        }
    }

    /** A last tick, so that what was typed within the second is kept. */
    private void ended() {
        if (!over) {
            screens.tick();
        }
        over = true;
    }

    private void redraw() {
        stale = true;
        complete = true;
    }

    private void draw() {
        Grid frame = display.blank();
        screens.draw(frame);
        display.show(frame, complete);
        stale = false;
        complete = false;
    }

    private void post(Event event) {
        try {
            boolean posted = over;
            while (!posted) {
                posted = events.offer(event, 1, TimeUnit.SECONDS) || over;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
