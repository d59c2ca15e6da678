package minutebook.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rule that decisions are taken by a board that is quorate at the item where it takes them. */
final class ClosingQuorum {
    private ClosingQuorum() {}

    /** What is to be said of a meeting that decided without its quorum. */
    static Optional<String> lacking(ClosingFacts facts) {
        List<AgendaItem> inquorate = facts.agenda().stream()
                .filter(item -> decided(facts, item) > 0)
                .filter(item -> !isQuorate(facts, item))
                .toList();
        if (inquorate.isEmpty()) {
            return Optional.empty();
        }
        long decided =
                inquorate.stream().mapToLong(item -> decided(facts, item)).sum();
        Board board = facts.board();
        return Optional.of("The meeting took " + (decided == 1 ? "a decision" : decided + " decisions")
                + " without its quorum of " + board.quorumMembers() + " members and " + board.quorumAgencies()
                + " agencies, at item "
                + inquorate.stream().map(item -> String.valueOf(item.place())).collect(Collectors.joining(" and item "))
                + ".");
    }

    private static long decided(ClosingFacts facts, AgendaItem item) {
        return facts.decisions().stream()
                .filter(decision -> decision.item().equals(item.id()))
                .count();
    }

    private static boolean isQuorate(ClosingFacts facts, AgendaItem item) {
        List<Person> there = facts.people().stream()
                .filter(person -> person.role().countsForQuorum())
                .filter(person -> facts.room().holds(person.id(), item.id()))
                .toList();
        long agencies = there.stream().map(Person::agency).distinct().count();
        return there.size() >= facts.board().quorumMembers()
                && agencies >= facts.board().quorumAgencies();
    }
}
