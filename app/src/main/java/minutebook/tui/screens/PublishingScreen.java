package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.MeetingBundle.Ending;
import minutebook.Minutebook;
import minutebook.Release;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.export.Bundle;
import minutebook.export.Manifest;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Passage;

/**
 * Papers while they are written; it turns into what was written where, into what the privacy check found in them, or
 * back into what was chosen when it was stopped.
 *
 * @param chosen the screen that asked for it
 */
record PublishingScreen(PublishScreen chosen, PublishJob job, PublishJob.Progress seen, boolean stopping, Cell answer)
        implements BoardScreen {
    /** @param release why what is found may go out to the public, once that was said */
    static PublishingScreen begin(PublishScreen chosen, Minutebook book, Optional<Release> release) {
        return of(chosen, PublishJob.begin(book, chosen, release));
    }

    static PublishingScreen of(PublishScreen chosen, PublishJob job) {
        return new PublishingScreen(chosen, job, job.progress(), false, Cell.of(""));
    }

    @Override
    public String title() {
        return "Writing the papers of meeting " + chosen.choice().meeting().number();
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ESCAPE) || key.is("q") || key.equals(Key.ctrl('c'))) {
            job.stop();
        }
        return Step.stay(looked());
    }

    @Override
    public BoardScreen at(Moment moment) {
        return looked();
    }

    /** The screen as far as the work is; the same one while there is nothing new. */
    private BoardScreen looked() {
        if (job.isOver()) {
            return over();
        }
        PublishJob.Progress now = job.progress();
        return now.equals(seen) && job.isStopping() == stopping
                ? this
                : new PublishingScreen(chosen, job, now, job.isStopping(), answer);
    }

    private BoardScreen over() {
        try {
            Ending ending = job.ending();
            return ending instanceof Ending.Found found
                    ? FindingsScreen.of(chosen, found.open())
                    : said((Ending.Done) ending);
        } catch (Refused refused) {
            return chosen.saying(Request.refused(refused));
        }
    }

    /** What was written where, what there is to say of it first. */
    private static PassagesScreen said(Ending.Done done) {
        Bundle.Written written = done.written();
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of("Written: " + written.sentence(), Style.CONFIRMED));
        if (!done.released().isEmpty()) {
            passages.add(Passage.of(done.released(), Style.NORMAL));
        }
        for (String missing : written.manifest().leftOut()) {
            passages.add(new Passage(0, new Cell("Left out:", Style.WARN), Cell.of(missing)));
        }
        for (String warning : written.manifest().warnings()) {
            passages.add(new Passage(0, new Cell("Take note:", Style.WARN), Cell.of(warning)));
        }
        passages.add(Passage.blank());
        for (Manifest.Entry entry : written.manifest().entries()) {
            passages.add(new Passage(0, Cell.of(entry.file()), new Cell(Bundle.inWords(entry.size()), Style.MUTED)));
        }
        passages.add(new Passage(0, Cell.of("manifest.json"), new Cell("the list of these files", Style.MUTED)));
        passages.add(new Passage(0, Cell.of("SHA256SUMS"), new Cell("for sha256sum -c", Style.MUTED)));
        return PassagesScreen.of("Papers of meeting " + written.manifest().meeting(), passages);
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.ESCAPE, "stop").explained("Stop; nothing is written then."));
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        List<Passage> passages = List.of(
                Passage.of(seen.parts() == 0 ? "Beginning." : seen.part() + " of " + seen.parts(), Style.STRONG),
                Passage.of(seen.what().isEmpty() ? "" : seen.what(), Style.NORMAL),
                Passage.blank(),
                Passage.of(
                        stopping
                                ? "Stopping: nothing of it will be left."
                                : "They will be in " + chosen.folder() + " when all of them are written.",
                        Style.MUTED));
        int top = 0;
        for (Passage passage : passages) {
            if (top < body.height()) {
                top += passage.drawn(body.part(1, top, Math.max(1, body.width() - 2), body.height() - top));
            }
        }
    }

    @Override
    public PublishingScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public PublishingScreen saying(Cell sentence) {
        return new PublishingScreen(chosen, job, seen, stopping, sentence);
    }
}
