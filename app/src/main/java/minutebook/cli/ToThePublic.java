package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.MeetingBundle;
import minutebook.Privacy;
import minutebook.Publishing;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import picocli.CommandLine.Option;

/** Whom a publication is for; for the public it goes out once nobody can be recognised by it, or somebody says why it may. */
final class ToThePublic {
    @Option(names = "--public", description = "Leave out what the board considered in private.")
    private boolean open;

    @Option(
            names = "--because",
            paramLabel = "REASON",
            description = "Why it may go out to the public with what the privacy check found: recorded.")
    private Optional<String> because = Optional.empty();

    Rendition rendition() {
        return open ? Rendition.PUBLIC : Rendition.MEMBERS;
    }

    /**
     * Refuses while something that was found is not released, unless a reason was given: that is recorded and told.
     *
     * @param edition what is about to go out
     */
    void require(Host host, Publishing publishing, Publication publication, String about, Edition edition) {
        requireOneAim();
        if (!open) {
            return;
        }
        Privacy privacy = publishing.privacy(publication, about, edition);
        if (privacy.mayGoOut()) {
            return;
        }
        if (because.isEmpty()) {
            throw new Refused(Refused.Reason.WRONG_STATE, privacy.sentence());
        }
        // The publication may be on its way into a file by standard output, so this is said beside it.
        host.err().println(publishing.release(List.of(privacy), because.get()));
    }

    /** Why a bundle may go out with whatever is found in it, if that was said. */
    Optional<MeetingBundle.Consent> consent() {
        requireOneAim();
        return because.map(reason -> new MeetingBundle.Consent(reason, Optional.empty()));
    }

    private void requireOneAim() {
        if (!open && because.isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Leave --because out: it goes with --public, for the public.");
        }
    }
}
