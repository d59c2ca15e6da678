package minutebook.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When an outcome may be called blue, which is delivered: when evidence of two different kinds shows it. What those who
 * answer for it report is no kind of evidence, nor is a concern; a sound latest reading that meets its target is data.
 *
 * @param kinds the kinds of evidence that there are
 */
public record BlueRule(Outcome outcome, Set<EvidenceKind> kinds) {
    private static final int NEEDED = 2;

    /**
     * The rule for an outcome.
     *
     * @param notes its progress notes
     * @param targetIsMet whether the latest reading of one of its measures is sound and meets the target
     */
    public static BlueRule of(Outcome outcome, Collection<ProgressNote> notes, boolean targetIsMet) {
        Set<EvidenceKind> kinds = new TreeSet<>();
        notes.stream()
                .filter(note -> note.assurance() != Assurance.REPORTED && note.kind() != ProgressKind.CONCERN)
                .forEach(note -> note.evidence().ifPresent(kinds::add));
        if (targetIsMet) {
            kinds.add(EvidenceKind.DATA);
        }
        return new BlueRule(outcome, kinds);
    }

    public boolean isMet() {
        return kinds.size() >= NEEDED;
    }

    /** Refuses blue, and says what there is and what would do. */
    public void require() {
        if (!isMet()) {
            throw new Refused(
                    Refused.Reason.NO_EVIDENCE,
                    "Outcome " + outcome.ref()
                            + (kinds.isEmpty()
                                    ? " cannot be blue on self-report"
                                    : " cannot be blue on one kind of evidence")
                            + ": " + wanted());
        }
    }

    private String wanted() {
        if (kinds.isEmpty()) {
            return "record progress with evidence of two kinds, such as records and an audit; a sound reading that meets"
                    + " its target counts as data.";
        }
        List<EvidenceKind> others = Arrays.stream(EvidenceKind.values())
                .filter(kind -> !kinds.contains(kind))
                .toList();
        String choices = others.stream()
                .limit(others.size() - 1L)
                .map(EvidenceKind::word)
                .collect(Collectors.joining(", "));
        return "there is " + kinds.iterator().next().word()
                + "; record progress with evidence of a second kind, which is "
                + choices + " or " + others.get(others.size() - 1).word()
                + (kinds.contains(EvidenceKind.DATA) ? "." : "; a sound reading that meets its target counts as data.");
    }
}
