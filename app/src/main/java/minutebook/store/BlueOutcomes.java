package minutebook.store;

import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.Brag;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** The rule that an outcome stays blue only while what made it blue is there. */
public final class BlueOutcomes {
    private final Ledger ledger;

    BlueOutcomes(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Refuses that the outcome is left blue without the evidence that blue takes. */
    public void require(String outcome) {
        ledger.find(Outcome.class, outcome).filter(this::lacks).ifPresent(one -> {
            throw new Refused(
                    Reason.NO_EVIDENCE,
                    "Outcome " + one.ref() + " is blue because of this evidence: change its status first.");
        });
    }

    /** Makes a change; refuses it when a blue outcome had what it takes before and lacks it afterwards. */
    public void keep(Optional<String> outcome, Runnable change) {
        boolean lacked = outcome.flatMap(id -> ledger.find(Outcome.class, id))
                .filter(this::lacks)
                .isPresent();
        change.run();
        if (!lacked) {
            outcome.ifPresent(this::require);
        }
    }

    private boolean lacks(Outcome outcome) {
        return outcome.status() == Brag.BLUE && !ledger.standing().blue(outcome).isMet();
    }

    /** Refuses that taking back these lines of the journal leaves an outcome blue without it. */
    void require(Stream<Undo.Line> reversed) {
        reversed.flatMap(line -> outcome(line).stream()).distinct().toList().forEach(this::require);
    }

    private Optional<String> outcome(Undo.Line line) {
        if (line.entity().equals("outcome") && line.field().equals("status")) {
            return Optional.of(line.id());
        }
        if (line.entity().equals("progress_note") && line.field().equals("assurance")) {
            return ledger.find(ProgressNote.class, line.id()).flatMap(ProgressNote::outcome);
        }
        boolean gone = line.entity().equals("progress_note") && line.field().equals("outcome");
        return gone
                ? Stream.of(line.before(), line.after())
                        .filter(id -> id != null)
                        .findFirst()
                : Optional.empty();
    }
}
