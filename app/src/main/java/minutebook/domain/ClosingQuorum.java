package minutebook.domain;

import java.util.List;

/** The rule that decisions are taken by a board that is quorate at the item where it takes them. */
final class ClosingQuorum {
    private ClosingQuorum() {}

    /** The items at which the board decided without its quorum, in the order of the agenda. */
    static List<AgendaItem> lacking(ClosingFacts facts) {
        return facts.agenda().stream()
                .filter(item -> decided(facts, item) > 0 || facts.agreed().contains(item.id()))
                .filter(item -> !Quorum.at(item.id(), facts.board(), facts.room(), facts.people())
                        .isMet())
                .toList();
    }

    /** What is to be said of such an item. */
    static String sentence(ClosingFacts facts, AgendaItem item) {
        long decided = decided(facts, item);
        Board board = facts.board();
        String did =
                switch ((int) decided) {
                    case 0 -> "agreed earlier minutes";
                    case 1 -> "took a decision";
                    default -> "took " + decided + " decisions";
                };
        return "The meeting " + did
                + " without its quorum of " + board.quorumMembers() + " members and " + board.quorumAgencies()
                + " agencies, at item " + item.place() + ".";
    }

    private static long decided(ClosingFacts facts, AgendaItem item) {
        return facts.decisions().stream()
                .filter(decision -> decision.item().equals(item.id()))
                .count();
    }
}
