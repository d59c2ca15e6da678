package minutebook.cli;

import java.util.Optional;
import minutebook.Publishing;
import minutebook.Release;
import minutebook.change.Change;
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
    private final ReleaseOption release = new ReleaseOption();

    Rendition rendition() {
        return open ? Rendition.PUBLIC : Rendition.MEMBERS;
    }

    /** Delivers a publication to whom it is for, once what has to be recorded of that is; gives the exit code. */
    int deliver(Delivery delivery, Publishing publishing, Publication publication, String about) {
        Edition edition = publishing.edition(publication, about, rendition());
        delivery.require();
        return delivery.of(publishing, edition, required(delivery.host(), publishing, publication, about, edition));
    }

    /**
     * What is to be recorded before it goes out. Refuses what goes out to the public with something in it that is not released,
     * unless a reason was given.
     *
     * @param edition what is about to go out
     */
    private Optional<Change> required(
            Host host, Publishing publishing, Publication publication, String about, Edition edition) {
        if (publication.isPublic(rendition())) {
            return release.needed(host, publishing, publication, about, edition);
        }
        if (release.because().isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Leave --because out, or give --public too: nobody is asked why “" + publication.word()
                            + "” goes to members.");
        }
        return Optional.empty();
    }

    /** Why a bundle may go out with whatever is found in what is for the public in it, if that was said. */
    Optional<Release> release() {
        return release.because().map(given -> new Release(given, Optional.empty()));
    }
}
