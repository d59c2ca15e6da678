package minutebook.cli;

import java.util.Optional;
import minutebook.MeetingBundle;
import minutebook.Publishing;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whom a publication is for; for the public it goes out once nobody can be recognised by it, or somebody says why it may. */
final class ToThePublic {
    @Option(names = "--public", description = "Leave out what the board considered in private.")
    private boolean open;

    @Mixin
    private final ReleaseReason reason = new ReleaseReason();

    Rendition rendition() {
        return open ? Rendition.PUBLIC : Rendition.MEMBERS;
    }

    /**
     * Refuses what goes out to the public with something in it that is not released, unless a reason was given: that is recorded
     * and told.
     *
     * @param edition what is about to go out
     */
    void require(Host host, Publishing publishing, Publication publication, String about, Edition edition) {
        if (publication.isPublic(rendition())) {
            // The publication may be on its way into a file by standard output, so this is said beside it.
            reason.needed(publishing, publication, about, edition)
                    .ifPresent(change -> host.err().println(publishing.book().apply(change)));
        } else if (reason.because().isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Leave --because out: it goes with --public, for the public.");
        }
    }

    /** Why a bundle may go out with whatever is found in what is for the public in it, if that was said. */
    Optional<MeetingBundle.Consent> consent() {
        return reason.because().map(given -> new MeetingBundle.Consent(given, Optional.empty()));
    }
}
