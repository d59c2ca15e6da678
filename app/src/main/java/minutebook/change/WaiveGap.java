package minutebook.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.ClosingGap;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Waiver;
import minutebook.store.Ledger;

/**
 * Something missing in the record of a meeting is left as it is, knowingly.
 *
 * @param gates the keys of the gaps
 * @param because the reason, the same for each
 */
public record WaiveGap(String meeting, List<String> gates, String because) implements Change {
    public WaiveGap {
        gates = List.copyOf(gates);
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireInSession();
        Set<String> open = open(ledger, now).stream().map(ClosingGap::key).collect(Collectors.toSet());
        if (gates.isEmpty() || !open.containsAll(gates)) {
            throw new Refused(Refused.Reason.NOT_FOUND, "That is not missing any more, or is left as it is already.");
        }
        gates.forEach(gate -> waive(ledger, moment, meeting, gate, because));
        return gates.size() == 1 ? "1 gap is left as it is." : gates.size() + " gaps are left as they are.";
    }

    static void waive(Ledger ledger, Moment moment, String meeting, String gate, String because) {
        if (because.isBlank()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why it may stay as it is: the minutes print the reason.");
        }
        ledger.add(new Waiver(ledger.newId(), meeting, gate, because, moment.at(), moment.actor()));
    }

    /** What is missing and not waived. */
    static List<ClosingGap> open(Ledger ledger, Meeting meeting) {
        Set<String> waived = ledger.meetings().about(Waiver.class, meeting.id()).stream()
                .map(Waiver::gate)
                .collect(Collectors.toSet());
        return ledger.meetings().gaps(meeting).stream()
                .filter(gap -> !waived.contains(gap.key()))
                .toList();
    }
}
