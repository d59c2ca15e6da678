package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.AgendaItem;
import minutebook.domain.Quorum;
import minutebook.view.MinutesView;
import minutebook.view.Sitting;

/** Whether the board could decide, and from which item to which it could not. */
final class QuorumSection {
    private final MinutesView view;
    private final Sitting sitting;
    private final List<Sitting.Stretch> stretches;

    QuorumSection(MinutesView view) {
        this.view = view;
        this.sitting = view.sitting();
        this.stretches = sitting.stretches();
    }

    List<Block> blocks() {
        Quorum whole = sitting.whole();
        boolean over = view.meeting().isOver();
        String came = people(whole)
                + (over ? " took part" : " are taking part")
                + (whole.deputies() == 0 ? "" : ", " + whole.deputies() + " of them through a deputy");
        if (whole.isNone()) {
            return List.of(Block.Paragraph.of(came + "; the board has set no quorum."));
        }
        String needed =
                "; the quorum is " + members(whole.membersNeeded()) + " from " + agencies(whole.agenciesNeeded());
        if (stretches.size() > 1) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.Paragraph.of(came + needed + "."));
            for (int i = 0; i < stretches.size(); i++) {
                blocks.add(stretch(i));
            }
            return blocks;
        }
        boolean met =
                stretches.isEmpty() ? whole.isMet() : stretches.get(0).quorum().isMet();
        String verdict = came + needed + ", " + (met == whole.isMet() ? "so" : "but never all at once, so")
                + " the meeting " + (over ? "was " : "is ");
        return List.of(
                met
                        ? Block.Paragraph.of(verdict + "quorate.")
                        : new Block.Callout(Block.CalloutKind.GAP, Prose.of(verdict + "not quorate.")));
    }

    /** What is said at an item at which the board could not decide though it could at others. */
    List<Block> at(AgendaItem item) {
        return stretches.size() > 1
                        && stretches.stream()
                                .anyMatch(one -> !one.quorum().isMet()
                                        && one.items().stream()
                                                .anyMatch(own -> own.id().equals(item.id())))
                ? List.of(
                        new Block.Callout(Block.CalloutKind.GAP, Prose.of("The meeting was not quorate at this item.")))
                : List.of();
    }

    private Block stretch(int index) {
        Sitting.Stretch stretch = stretches.get(index);
        Quorum quorum = stretch.quorum();
        boolean last = index == stretches.size() - 1;
        if (quorum.isMet()) {
            return Block.Paragraph.of(
                    index == 0
                            ? "The meeting was quorate until the end of item " + last(stretch) + "."
                            : span(stretch, last) + " the meeting was quorate" + (wasBefore(index) ? " again: " : ": ")
                                    + there(quorum) + ".");
        }
        return new Block.Callout(
                Block.CalloutKind.GAP,
                Prose.of(span(stretch, last) + " the meeting was not quorate: " + there(quorum) + "; the quorum is "
                        + members(quorum.membersNeeded()) + " from " + agencies(quorum.agenciesNeeded()) + ". "
                        + standing(stretch)));
    }

    private boolean wasBefore(int index) {
        return stretches.subList(0, index).stream().anyMatch(one -> one.quorum().isMet());
    }

    /** Up to the end, from one item to another, or at one item alone. */
    private static String span(Sitting.Stretch stretch, boolean last) {
        if (last) {
            return "From item " + stretch.first();
        }
        return stretch.items().size() == 1
                ? "At item " + stretch.first()
                : "From item " + stretch.first() + " to item " + last(stretch);
    }

    private static int last(Sitting.Stretch stretch) {
        return stretch.items().get(stretch.items().size() - 1).place();
    }

    private String standing(Sitting.Stretch stretch) {
        List<String> agreed = view.items().stream()
                .filter(record -> stretch.items().contains(record.item()))
                .filter(record ->
                        !record.decisions().isEmpty() || !record.actions().isEmpty())
                .map(record -> String.valueOf(record.item().place()))
                .collect(Collectors.toList());
        return agreed.isEmpty()
                ? "Nothing was agreed while it was not."
                : "What was agreed under " + (agreed.size() == 1 ? "item " : "items ") + Counted.and(agreed)
                        + " stands as a recommendation until a quorate meeting confirms it.";
    }

    private static String people(Quorum quorum) {
        return Counted.capital(members(quorum.members())) + " from " + agencies(quorum.agencies());
    }

    private static String there(Quorum quorum) {
        boolean one = quorum.members() == 1;
        return members(quorum.members()) + " from " + agencies(quorum.agencies()) + (one ? " was" : " were")
                + " present";
    }

    private static String members(int count) {
        return Counted.of(count, "member");
    }

    private static String agencies(int count) {
        return Counted.of(count, "agency", "agencies");
    }
}
