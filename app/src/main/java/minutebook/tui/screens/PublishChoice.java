package minutebook.tui.screens;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.MeetingBundle;
import minutebook.domain.Meeting;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Rendition;

/**
 * What of a meeting is to be published, for whom and where.
 *
 * @param typed the folder as it was typed; "" for the usual one
 * @param mayReplace whether an earlier one may be replaced
 */
record PublishChoice(
        Meeting meeting,
        Set<Publication> publications,
        Set<Format> formats,
        Rendition rendition,
        String typed,
        boolean mayReplace) {
    PublishChoice {
        publications = Set.copyOf(publications);
        formats = Set.copyOf(formats);
    }

    /** What goes out after most meetings: what is about the meeting, and the action log. */
    static PublishChoice usual(Meeting meeting) {
        return of(
                meeting,
                Arrays.stream(Publication.values())
                        .filter(one -> one.about() == Publication.About.MEETING || one == Publication.ACTION_LOG)
                        .toList());
    }

    /** These alone, in every format. */
    static PublishChoice of(Meeting meeting, List<Publication> publications) {
        return new PublishChoice(
                meeting, Set.copyOf(publications), EnumSet.allOf(Format.class), Rendition.MEMBERS, "", false);
    }

    /** The folder as it was typed, or the usual one, which says for whom it is. */
    String folder() {
        String whom = rendition == Rendition.PUBLIC ? "-public" : "";
        return typed.isBlank() ? "meeting-" + meeting.number() + whom : typed;
    }

    MeetingBundle.Wish wish() {
        return new MeetingBundle.Wish(publications, formats, rendition);
    }

    PublishChoice inFolder(String other) {
        return new PublishChoice(meeting, publications, formats, rendition, other.strip(), mayReplace);
    }

    PublishChoice toggled(Publication one) {
        return with(toggled(publications, one), formats);
    }

    PublishChoice toggled(Format one) {
        return with(publications, toggled(formats, one));
    }

    /** All publications or none of them. */
    PublishChoice allPublications() {
        return with(allOrNone(publications, Publication.values()), formats);
    }

    /** All formats or none of them. */
    PublishChoice allFormats() {
        return with(publications, allOrNone(formats, Format.values()));
    }

    PublishChoice forOthers() {
        Rendition other = rendition == Rendition.PUBLIC ? Rendition.MEMBERS : Rendition.PUBLIC;
        return new PublishChoice(meeting, publications, formats, other, typed, mayReplace);
    }

    PublishChoice replacing() {
        return new PublishChoice(meeting, publications, formats, rendition, typed, !mayReplace);
    }

    private PublishChoice with(Set<Publication> some, Set<Format> inFormats) {
        return new PublishChoice(meeting, some, inFormats, rendition, typed, mayReplace);
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one) {
        return chosen.contains(one)
                ? Set.copyOf(chosen.stream().filter(other -> !other.equals(one)).toList())
                : Set.copyOf(Stream.concat(chosen.stream(), Stream.of(one)).toList());
    }

    private static <T> Set<T> allOrNone(Collection<T> chosen, T[] all) {
        return chosen.size() == all.length ? Set.of() : Set.of(all);
    }

    /** Why nothing can be written yet; "" when something can. */
    String missing() {
        if (publications.isEmpty()) {
            return "Mark at least one publication.";
        }
        return formats.isEmpty() ? "Mark at least one format." : "";
    }
}
