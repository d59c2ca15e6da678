package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.MeetingBundle;
import minutebook.MeetingBundle.Ending;
import minutebook.Release;
import minutebook.export.Bundle;
import minutebook.tui.Text;

/** A bundle being written by a command: a line that counts on a terminal, then what was written where. */
final class BundleRun implements MeetingBundle.Watcher {
    private final Host host;

    BundleRun(Host host) {
        this.host = host;
    }

    /**
     * Writes it; gives the exit code. Refuses while something is found in papers for the public.
     *
     * @param release why they may go out with it
     */
    int write(MeetingBundle bundle, Path folder, boolean mayReplace, Optional<Release> release) {
        Ending ending;
        try {
            ending = bundle.write(folder, mayReplace, release, this);
        } finally {
            show("");
        }
        if (ending instanceof Ending.Found found) {
            throw found.refused();
        }
        return said((Ending.Done) ending, release);
    }

    private int said(Ending.Done done, Optional<Release> release) {
        if (!done.released().isEmpty()) {
            host.err().println(done.released());
        } else if (release.isPresent()) {
            host.err().println(ReleaseOption.NOT_NEEDED);
        }
        Bundle.Written written = done.written();
        written.manifest().leftOut().forEach(sentence -> host.err().println("Left out: " + sentence));
        written.manifest().warnings().forEach(sentence -> host.err().println("Take note: " + sentence));
        host.out().println("Written: " + written.sentence());
        return 0;
    }

    @Override
    public void at(int part, int parts, String what) {
        show(part + " of " + parts + ": " + what);
    }

    /** On the line that the last one stood on; in a pipe nothing is shown. */
    private void show(String words) {
        if (host.isTerminal()) {
            String shown = Text.clip(words, host.width() - 1);
            host.err()
                    .print("\r" + shown + " ".repeat(Math.max(0, host.width() - 1 - Text.width(shown))) + "\r" + shown);
            host.err().flush();
        }
    }

    @Override
    public boolean goesOn() {
        return true;
    }
}
