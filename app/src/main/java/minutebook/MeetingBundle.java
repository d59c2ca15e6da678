package minutebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.export.Bundle;
import minutebook.export.Edition;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.view.ActionLogView;

/**
 * Everything that is published about a meeting, in one folder: what is about the meeting, what is about the board, and a paper for
 * each owner, theme and source where a publication is about one. Each comes in every format that it can be had in, so far as that
 * was asked for: text for readers, rows for spreadsheets, days for calendars.
 */
public final class MeetingBundle {
    private final Minutebook book;
    private final Board board;
    private final Publishing publishing;
    private final Meeting meeting;
    private final Wish wish;

    /** @param meeting the number of a meeting of the board */
    public MeetingBundle(Minutebook book, Board board, Publishing publishing, Meeting meeting, Wish wish) {
        this.book = book;
        this.board = board;
        this.publishing = publishing;
        this.meeting = meeting;
        this.wish = new Wish(wish.publications(), wish.formats(), publishing.rendition(wish.rendition()));
    }

    /** What is asked for. */
    public record Wish(Set<Publication> publications, Set<Format> formats, Rendition rendition) {
        public Wish {
            publications = Set.copyOf(publications);
            formats = Set.copyOf(formats);
        }

        /** All of it, in the formats given; in all where none is. */
        public static Wish all(List<Format> formats, Rendition rendition) {
            return new Wish(
                    new LinkedHashSet<>(Arrays.asList(Publication.values())),
                    new LinkedHashSet<>(formats.isEmpty() ? Arrays.asList(Format.values()) : formats),
                    rendition);
        }
    }

    /** A publication with what it is about. */
    private record Part(Publication publication, String about) {
        private String title() {
            return publication.title(about);
        }
    }

    /** A part laid out: this very edition is the one that is checked and the one that is written. */
    private record Laid(Part part, Edition edition, Optional<Privacy> privacy) {}

    /** How writing a bundle ended, when nothing hindered it. */
    public sealed interface Ending {
        /**
         * It stands there.
         *
         * @param released that papers were released to the public with what was found in them; "" when none had to be
         */
        record Done(Bundle.Written written, String released) implements Ending {}

        /** Nothing was written: this is to be looked at before it goes out to the public. */
        record Found(List<Privacy> open) implements Ending {
            public Found {
                open = List.copyOf(open);
            }

            /** What to do about it. */
            public Refused refused() {
                return Privacy.refused(open);
            }
        }
    }

    /** Who watches while a bundle is written. */
    public interface Watcher {
        /** Something is about to be done: with which part of how many, and what it is. */
        void at(int part, int parts, String what);

        /** Whether it is to go on; if not, nothing is written. */
        boolean goesOn();
    }

    /**
     * Writes them, all or none: lays each out, looks for the public at what is laid out, and writes just that. What is found is
     * released when all of it is on the disk, so that nothing is on record of papers that were never written.
     *
     * @param release why what is found may go out; without it nothing is written when something is found
     */
    public Ending write(Path folder, boolean mayReplace, Optional<Release> release, Watcher watcher) {
        try (Bundle bundle = Bundle.begin(
                folder, mayReplace, board.name(), meeting.number(), wish.rendition(), publishing.shared())) {
            List<Laid> all = laidOut(bundle, watcher);
            List<Privacy> open = all.stream()
                    .flatMap(laid -> laid.privacy().stream())
                    .filter(privacy -> !privacy.mayGoOut())
                    .toList();
            if (!open.isEmpty() && !release.map(given -> given.covers(open)).orElse(false)) {
                return new Ending.Found(open);
            }
            for (int i = 0; i < all.size(); i++) {
                add(all.get(i), bundle, new Place(i + 1, all.size(), watcher));
            }
            Bundle.Complete complete = bundle.complete();
            requireGoingOn(watcher);
            return open.isEmpty()
                    ? new Ending.Done(complete.named(), "")
                    : released(complete, open, release.orElseThrow());
        }
    }

    private Ending released(Bundle.Complete complete, List<Privacy> open, Release release) {
        String released = publishing.release(open, release.because());
        try {
            return new Ending.Done(complete.named(), released);
        } catch (Refused refused) {
            throw refused.after(released);
        }
    }

    /** Where the work is. */
    private record Place(int part, int parts, Watcher watcher) {
        private void begin(String what) {
            requireGoingOn(watcher);
            watcher.at(part, parts, what);
        }
    }

    private static void requireGoingOn(Watcher watcher) {
        if (!watcher.goesOn()) {
            throw new Refused(Reason.STOPPED, "Stopped: nothing was written.");
        }
    }

    private List<Laid> laidOut(Bundle bundle, Watcher watcher) {
        List<Part> parts = parts();
        List<Laid> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            new Place(i + 1, parts.size(), watcher).begin("laying out " + part.title());
            try {
                all.add(laidOut(part));
            } catch (Refused refused) {
                if (refused.reason().kind() == Refused.Kind.STORAGE) {
                    throw refused;
                }
                bundle.leftOut(part.title() + ": " + refused.sentence());
            }
        }
        return all;
    }

    private Laid laidOut(Part part) {
        Edition edition = publishing.edition(part.publication(), part.about(), wish.rendition());
        return new Laid(
                part,
                edition,
                part.publication().isPublic(wish.rendition())
                        ? Optional.of(publishing.privacy(part.publication(), part.about(), edition))
                        : Optional.empty());
    }

    private void add(Laid laid, Bundle bundle, Place place) {
        Edition edition = laid.edition();
        for (Format format : edition.formats()) {
            if (wish.formats().contains(format)) {
                place.begin("writing " + edition.document().title() + ", " + format);
                bundle.add(
                        laid.part().publication(),
                        laid.part().about(),
                        edition,
                        format,
                        publishing.rendered(edition, format));
            }
        }
    }

    private List<Part> parts() {
        Plan plan = book.outline(board).plan();
        List<Part> parts = new ArrayList<>();
        for (Publication publication : Publication.values()) {
            if (wish.publications().contains(publication)) {
                abouts(publication, plan).forEach(about -> parts.add(new Part(publication, about)));
            }
        }
        return parts;
    }

    /** Everything that a publication is to be had about. */
    private Stream<String> abouts(Publication publication, Plan plan) {
        return switch (publication.about()) {
            case BOARD -> Stream.of("");
            case MEETING -> Stream.of(String.valueOf(meeting.number()));
            case PERSON -> owners();
            case THEME -> plan.themes().stream().map(theme -> String.valueOf(theme.number()));
            case SOURCE -> plan.sources().stream().map(source -> source.key());
        };
    }

    /** Those whom the board waits for, soonest due first. */
    private Stream<String> owners() {
        ActionLogView whole = book.actionLog(board, ActionFilter.PENDING, "");
        ActionLogView log = wish.rendition() == Rendition.PUBLIC ? whole.inPublic() : whole;
        return log.actions().stream().map(row -> row.owner().key()).distinct();
    }
}
