package minutebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        this.wish = wish;
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
    private record Part(Publication publication, String about) {}

    /** Who watches while a bundle is written. */
    public interface Watcher {
        /** A file is about to be made: of which part of how many, and what it is. */
        void at(int part, int parts, String what);

        /** Whether it is to go on; if not, nothing is written. */
        boolean goesOn();
    }

    /** What stands in the way of going out to the public: each publication in which the privacy check finds something. */
    public List<Privacy> unreleased() {
        return unreleasedParts().map(this::privacy).toList();
    }

    private Stream<Part> unreleasedParts() {
        return parts().stream()
                .filter(part -> part.publication().isPublic(wish.rendition()))
                .filter(part -> !privacy(part).mayGoOut());
    }

    private Privacy privacy(Part part) {
        try {
            return publishing.privacy(part.publication(), part.about());
        } catch (Refused refused) {
            if (refused.reason().kind() == Refused.Kind.STORAGE) {
                throw refused;
            }
            // What cannot be had goes nowhere; why is said when the others are written.
            return new Privacy(part.publication().word(), List.of(), Optional.empty());
        }
    }

    /** Records of each of those why it may go out as it is; gives what was done in a sentence. */
    public String release(String because) {
        List<Part> parts = unreleasedParts().toList();
        parts.forEach(part -> publishing.release(part.publication(), part.about(), because));
        return parts.size() == 1
                ? "1 publication released to the public with what was found."
                : parts.size() + " publications released to the public with what was found.";
    }

    /** Writes them, all or none. Refuses for the public what was not released. */
    public Bundle.Written writeTo(Path folder, boolean mayReplace, Watcher watcher) {
        Bundle.requireFree(folder, mayReplace);
        requireReleased();
        try (Bundle bundle = Bundle.begin(folder, mayReplace, board.name(), meeting.number(), wish.rendition())) {
            List<Part> parts = parts();
            for (int i = 0; i < parts.size(); i++) {
                add(parts.get(i), i + 1, parts.size(), bundle, watcher);
            }
            requireGoingOn(watcher);
            return bundle.finish();
        }
    }

    private void requireReleased() {
        List<Privacy> open = unreleased();
        if (!open.isEmpty()) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "Look at the privacy check of "
                            + open.stream().map(one -> "“" + one.name() + "”").collect(Collectors.joining(", "))
                            + " before they go out to the public (“minutebook privacy "
                            + open.get(0).name()
                            + "” lists what was found): change the text, or say why they may go out as they are (--because"
                            + " REASON).");
        }
    }

    private static void requireGoingOn(Watcher watcher) {
        if (!watcher.goesOn()) {
            throw new Refused(Reason.STOPPED, "Stopped: nothing was written.");
        }
    }

    private void add(Part part, int number, int all, Bundle bundle, Watcher watcher) {
        requireGoingOn(watcher);
        Edition edition;
        try {
            edition = publishing.edition(part.publication(), part.about(), wish.rendition());
        } catch (Refused refused) {
            if (refused.reason().kind() == Refused.Kind.STORAGE) {
                throw refused;
            }
            bundle.leftOut(part.publication().title() + (part.about().isEmpty() ? "" : " (" + part.about() + ")") + ": "
                    + refused.sentence());
            return;
        }
        for (Format format : edition.formats()) {
            if (wish.formats().contains(format)) {
                requireGoingOn(watcher);
                watcher.at(number, all, edition.document().title() + ", " + format);
                bundle.add(part.publication(), part.about(), edition, format, publishing.rendered(edition, format));
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
