package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Privacy;
import minutebook.Publishing;
import minutebook.change.Change;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Publication;
import picocli.CommandLine.Option;

/** Why a publication may go out to the public as it is. */
final class ReleaseOption {
    /** What there is to say of a reason that nothing is recorded of. */
    static final String NOT_NEEDED = "The reason is not recorded: nothing was found that is not released already.";

    @Option(
            names = "--because",
            paramLabel = "REASON",
            description = "Why it may go out to the public with what the privacy check found: recorded.")
    private Optional<String> because = Optional.empty();

    Optional<String> because() {
        return because;
    }

    /**
     * The change by which the reason is recorded; empty where none is needed. Refuses while something that was found is not
     * released and no reason was given.
     *
     * @param edition what is about to go out
     */
    Optional<Change> needed(Host host, Publishing publishing, Publication publication, String about, Edition edition) {
        Privacy privacy = publishing.privacy(publication, about, edition);
        if (privacy.mayGoOut()) {
            because.ifPresent(any -> host.err().println(NOT_NEEDED));
            return Optional.empty();
        }
        String given = because.orElseThrow(() -> new Refused(Refused.Reason.WRONG_STATE, privacy.sentence()));
        return Optional.of(publishing.releasing(List.of(privacy), given));
    }
}
