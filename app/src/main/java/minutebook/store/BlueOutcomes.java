package minutebook.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Brag;
import minutebook.domain.Entity;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** The rule that an outcome stays blue only while what made it blue is there. */
public final class BlueOutcomes {
    private final Ledger ledger;
    private final LocalDate today;

    BlueOutcomes(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    /** Makes a change; refuses it when a blue outcome has what that takes before and lacks it afterwards. */
    public void keep(Collection<String> outcomes, Runnable change) {
        Set<String> lacking = outcomes.stream().filter(this::lacks).collect(Collectors.toSet());
        change.run();
        outcomes.stream()
                .filter(id -> !lacking.contains(id) && lacks(id))
                .findFirst()
                .flatMap(id -> ledger.find(Outcome.class, id))
                .ifPresent(one -> {
                    throw new Refused(
                            Reason.NO_EVIDENCE,
                            "Outcome " + one.ref() + " is blue because of this evidence: change its status first.");
                });
    }

    private boolean lacks(String outcome) {
        return ledger.find(Outcome.class, outcome)
                .filter(one -> one.status() == Brag.BLUE)
                .filter(one -> !ledger.standing().blue(one, today).isMet())
                .isPresent();
    }

    /** The outcomes that an entity shows something of, or is. */
    public List<String> shownBy(Entity entity) {
        if (entity instanceof ProgressNote note) {
            return note.outcome().stream().toList();
        }
        if (entity instanceof Reading reading) {
            return ledger.find(Measure.class, reading.measure()).map(Measure::outcome).stream()
                    .toList();
        }
        return entity instanceof Measure measure ? List.of(measure.outcome()) : List.of();
    }

    /** The outcomes that lines of the journal touch, by what they say was there before and after. */
    Set<String> touched(List<Undo.Line> lines) {
        return lines.stream().flatMap(this::touched).collect(Collectors.toSet());
    }

    private Stream<String> touched(Undo.Line line) {
        Stream<String> ids = Stream.of(line.before(), line.after()).filter(Objects::nonNull);
        return switch (line.entity() + "." + line.field()) {
            case "progress_note.outcome", "measure.outcome" -> ids;
            case "reading.measure" -> ids.flatMap(id -> ledger.find(Measure.class, id).map(Measure::outcome).stream());
            default ->
                switch (line.entity()) {
                    case "outcome" -> Stream.of(line.id());
                    case "progress_note" -> shown(ProgressNote.class, line.id());
                    case "reading" -> shown(Reading.class, line.id());
                    case "measure" -> shown(Measure.class, line.id());
                    default -> Stream.empty();
                };
        };
    }

    private Stream<String> shown(Class<? extends Entity> kind, String id) {
        return ledger.find(kind, id).stream().flatMap(entity -> shownBy(entity).stream());
    }
}
