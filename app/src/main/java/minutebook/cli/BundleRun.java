package minutebook.cli;

import java.nio.file.Path;
import minutebook.MeetingBundle;
import minutebook.export.Bundle;
import minutebook.tui.Text;

/** A bundle being written by a command: a line that counts on a terminal, then what was written where. */
final class BundleRun implements MeetingBundle.Watcher {
    private final Host host;

    BundleRun(Host host) {
        this.host = host;
    }

    /** Writes it; gives the exit code. */
    int write(MeetingBundle bundle, Path folder, boolean mayReplace) {
        Bundle.Written written;
        try {
            written = bundle.writeTo(folder, mayReplace, this);
        } finally {
            show("");
        }
        written.manifest().leftOut().forEach(sentence -> host.err().println("Left out: " + sentence));
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
