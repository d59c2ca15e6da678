package minutebook.domain;

import java.util.List;
import java.util.Optional;

/** The rule that decisions are taken by a board that is quorate, over the meeting as a whole. */
final class ClosingQuorum {
    private ClosingQuorum() {}

    /** What is to be said of a meeting that decided without its quorum. */
    static Optional<String> lacking(ClosingFacts facts) {
        if (facts.decisions().isEmpty()) {
            return Optional.empty();
        }
        List<Person> there = facts.people().stream()
                .filter(person -> person.role().countsForQuorum())
                .filter(person -> facts.attendance().stream()
                        .filter(one -> one.person().equals(person.id()))
                        .anyMatch(one -> one.presence() == Presence.PRESENT || one.presence() == Presence.DEPUTY))
                .toList();
        long agencies = there.stream().map(Person::agency).distinct().count();
        Board board = facts.board();
        if (there.size() >= board.quorumMembers() && agencies >= board.quorumAgencies()) {
            return Optional.empty();
        }
        int decided = facts.decisions().size();
        return Optional.of("The meeting took " + (decided == 1 ? "a decision" : decided + " decisions")
                + " without its quorum of " + board.quorumMembers() + " members and " + board.quorumAgencies()
                + " agencies.");
    }
}
