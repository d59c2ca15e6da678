package minutebook.tui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.MeetingBundle;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.export.Bundle;

/** Papers being written on a thread of their own, with the file opened a second time; the screens look how far it is. */
final class PublishJob implements MeetingBundle.Watcher {
    private final Thread thread;
    private volatile Progress progress = new Progress(0, 0, "");
    private volatile boolean stopped;
    private volatile Optional<Bundle.Written> written = Optional.empty();
    private volatile Optional<RuntimeException> trouble = Optional.empty();

    private PublishJob(Runnable work) {
        thread = new Thread(work, "publish");
        thread.setDaemon(true);
    }

    /** How far it is: at which part of how many, and what that is. */
    record Progress(int part, int parts, String what) {}

    static PublishJob begin(Minutebook book, Board board, PublishChoice choice, Path folder) {
        // Opened here, so that what hinders it is said by the screen that asked.
        Minutebook own = book.another();
        PublishJob[] job = new PublishJob[1];
        job[0] = new PublishJob(() -> job[0].work(own, book.knownOn(), board, choice, folder));
        job[0].thread.start();
        return job[0];
    }

    /** What goes wrong is kept for the thread of the screens. */
    private void work(Minutebook own, Optional<LocalDate> knownOn, Board board, PublishChoice choice, Path folder) {
        try (own) {
            if (knownOn.isPresent()) {
                try (Minutebook past = own.asOf(knownOn.get())) {
                    write(past, board, choice, folder);
                }
            } else {
                write(own, board, choice, folder);
            }
        } catch (RuntimeException e) {
            trouble = Optional.of(e);
        }
    }

    private void write(Minutebook shown, Board board, PublishChoice choice, Path folder) {
        written = Optional.of(
                new MeetingBundle(shown, board, new Publishing(shown, board), choice.meeting(), choice.wish())
                        .writeTo(folder, choice.mayReplace(), this));
    }

    @Override
    public void at(int part, int parts, String what) {
        progress = new Progress(part, parts, what);
    }

    @Override
    public boolean goesOn() {
        return !stopped;
    }

    /** Asks it to stop at the next file; nothing is written then. */
    void stop() {
        stopped = true;
    }

    Progress progress() {
        return progress;
    }

    boolean isStopping() {
        return stopped;
    }

    boolean isOver() {
        return !thread.isAlive();
    }

    /** Waits until it is over. */
    void await() throws InterruptedException {
        thread.join();
    }

    /** What was written, once it is over. Refuses with what hindered it. */
    Bundle.Written written() {
        trouble.ifPresent(one -> {
            throw one;
        });
        return written.orElseThrow(() -> new Refused(Refused.Reason.STOPPED, "Nothing was written."));
    }
}
