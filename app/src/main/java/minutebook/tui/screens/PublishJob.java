package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import minutebook.MeetingBundle;
import minutebook.MeetingBundle.Ending;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.Release;
import minutebook.domain.Refused;

/** Papers being written on a thread of their own, with the file opened a second time; the screens look how far it is. */
final class PublishJob implements MeetingBundle.Watcher {
    /** What goes wrong, even with the program itself, is kept for the thread of the screens, which tells it to the door. */
    private final FutureTask<Ending> work;

    private volatile Progress progress = new Progress(0, 0, "");
    private volatile boolean stopped;

    private PublishJob(Function<MeetingBundle.Watcher, Ending> work) {
        this.work = new FutureTask<>(() -> work.apply(this));
    }

    /** How far it is: at which part of how many, and what that is. */
    record Progress(int part, int parts, String what) {}

    /** Begins to write what is chosen; what is found in it goes out to the public for the reason given, if one is. */
    static PublishJob begin(Minutebook book, PublishScreen chosen, Optional<Release> release) {
        // Opened here, so that what hinders it is said by the screen that asked.
        Minutebook own = book.another();
        Optional<LocalDate> knownOn = book.knownOn();
        return begin(watcher -> {
            try (own) {
                if (knownOn.isEmpty()) {
                    return written(own, chosen, release, watcher);
                }
                try (Minutebook past = own.asOf(knownOn.get())) {
                    return written(past, chosen, release, watcher);
                }
            }
        });
    }

    /** Begins any such work. */
    static PublishJob begin(Function<MeetingBundle.Watcher, Ending> work) {
        PublishJob job = new PublishJob(work);
        Thread thread = new Thread(job.work, "publish");
        thread.setDaemon(true);
        thread.start();
        return job;
    }

    private static Ending written(
            Minutebook shown, PublishScreen chosen, Optional<Release> release, MeetingBundle.Watcher watcher) {
        PublishChoice choice = chosen.choice();
        Publishing publishing = new Publishing(shown, chosen.board());
        Ending ending = new MeetingBundle(shown, chosen.board(), publishing, choice.meeting(), choice.wish())
                .write(chosen.folder(), choice.mayReplace(), release, watcher);
        if (release.isPresent() && ending instanceof Ending.Done) {
            FindingsScreen.forget(shown, chosen);
        }
        return ending;
    }

    @Override
    public void at(int part, int parts, String what) {
        progress = new Progress(part, parts, what);
    }

    @Override
    public boolean goesOn() {
        return !stopped;
    }

    /** Asks it to stop at the next paper; nothing is written then. */
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
        return work.isDone();
    }

    /** Waits until it is over, and says how it ended. Refuses, or fails, with what hindered it. */
    Ending ending() {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.Reason.STOPPED, "Nothing was written.");
        }
    }
}
