package minutebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.PublicRelease;
import minutebook.domain.Refused;
import minutebook.export.PrivacyFinding;
import minutebook.export.Publication;

/**
 * What the privacy check says of a publication for the public.
 *
 * @param about what the publication is about; "" for the board
 * @param release that it may go out with just these findings, if that was recorded
 */
public record Privacy(
        Publication publication, String about, List<PrivacyFinding> findings, Optional<PublicRelease> release) {
    public Privacy {
        findings = List.copyOf(findings);
    }

    /** The publication and what it is about, as they are typed. */
    public String name() {
        return (publication.word() + " " + about.strip()).strip();
    }

    /** The same for readers. */
    public String title() {
        return publication.title(about);
    }

    /** Whether nothing stands in the way: nothing was found, or all of it was released knowingly. */
    public boolean mayGoOut() {
        return findings.isEmpty() || release.isPresent();
    }

    /** What to do about papers in which something was found. */
    static Refused refused(List<Privacy> open) {
        return new Refused(
                Refused.Reason.WRONG_STATE,
                open.size() == 1
                        ? open.get(0).sentence()
                        : "Look at the privacy check of "
                                + open.stream()
                                        .map(one -> "“" + one.name() + "”")
                                        .collect(Collectors.joining(", "))
                                + " before they go out to the public (“minutebook privacy "
                                + open.get(0).name()
                                + "” lists what was found): change the text, or say why they may go out as they are"
                                + " (--because REASON).");
    }

    /** What was found in a few words: “Tom Smith” and 2 more. */
    public String foundIn() {
        String first = "“" + findings.get(0).words() + "” (" + findings.get(0).where() + ")";
        return findings.size() == 1 ? first : first + " and " + (findings.size() - 1) + " more";
    }

    /** Where it stands, in a sentence that says how to go on. */
    public String sentence() {
        if (findings.isEmpty()) {
            return "Nothing was found by which a person may be recognised.";
        }
        String found = findings.size() == 1 ? "1 finding" : findings.size() + " findings";
        return release.map(given -> "It may go out with " + found + " since " + DateText.plain(given.date()) + ", by "
                        + given.recordedBy() + ": " + given.because())
                .orElseGet(() -> "Look at " + found + " of the privacy check before “" + name()
                        + "” goes out to the public (“minutebook privacy " + name()
                        + "” lists them): change the text, or say why it may go out as it is (--because REASON).");
    }
}
