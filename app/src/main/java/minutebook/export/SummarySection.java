package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import minutebook.domain.ActionState;
import minutebook.domain.UpdateKind;
import minutebook.view.ActionRow;
import minutebook.view.DecisionRow;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;
import minutebook.view.SettledRow;
import minutebook.view.StatusRow;

/** What the meeting came to, on the first page: decisions and actions for those who read no further. */
final class SummarySection {
    private final MinutesView view;
    private final List<ItemRecord> items;
    private final List<DecisionRow> decisions;
    private final List<ActionRow> actions;
    private final List<SettledRow> settled;
    private final List<StatusRow> statuses;

    private SummarySection(MinutesView view, List<ItemRecord> items) {
        this.view = view;
        this.items = items;
        decisions = items.stream().flatMap(item -> item.decisions().stream()).toList();
        actions = items.stream().flatMap(item -> item.actions().stream()).toList();
        settled = last(items);
        statuses = items.stream().flatMap(item -> item.statuses().stream()).toList();
    }

    /** Empty for a meeting to come. The public is told of nothing that was settled in private, not even how much it was. */
    static List<Block> of(MinutesView view) {
        if (view.meeting().startedAt().isEmpty()) {
            return List.of();
        }
        List<ItemRecord> open =
                view.items().stream().filter(item -> !item.item().isPrivate()).toList();
        List<Block> members = new SummarySection(view, view.items()).blocks();
        List<Block> others = new SummarySection(view, open).blocks();
        if (!members.equals(others)) {
            others.add(Block.Paragraph.of("What was agreed in private is left out."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Summary"));
        blocks.addAll(Block.Restricted.unlessSame(members, others));
        return blocks;
    }

    /** What was said last of each earlier action. */
    private static List<SettledRow> last(List<ItemRecord> items) {
        Map<String, SettledRow> last = new LinkedHashMap<>();
        items.stream()
                .flatMap(item -> item.settled().stream())
                .forEach(row -> last.put(row.action().ref(), row));
        return List.copyOf(last.values());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(sentences()));
        if (!actions.isEmpty()) {
            blocks.add(ActionTable.of("Actions agreed at this meeting", actions));
        }
        if (!decisions.isEmpty()) {
            blocks.add(new Block.Heading(3, "Decisions made at this meeting"));
            blocks.add(new Block.ListBlock(decisions.stream()
                    .map(row -> Prose.strong(row.ref())
                            .then(" " + Counted.sentence(row.decision().words())))
                    .toList()));
        }
        return blocks;
    }

    private String sentences() {
        String lead = view.meeting().inSession() ? "So far the board has made " : "The board made ";
        StringBuilder said = new StringBuilder(lead)
                .append(Counted.of(decisions.size(), "decision"))
                .append(" and agreed ")
                .append(Counted.of(actions.size(), "action"))
                .append('.');
        long unexplained =
                decisions.stream().filter(row -> row.decision().lacksReason()).count();
        if (unexplained > 0) {
            said.append(" No reason was recorded for ")
                    .append(Counted.of(unexplained, "decision"))
                    .append('.');
        }
        List<String> agreed = items.stream()
                .flatMap(item -> item.proceedings().agreed().stream())
                .map(meeting -> String.valueOf(meeting.number()))
                .collect(Collectors.toList());
        if (!agreed.isEmpty()) {
            said.append(" The minutes of ")
                    .append(agreed.size() == 1 ? "meeting " : "meetings ")
                    .append(Counted.and(agreed))
                    .append(" were agreed.");
        }
        if (!settled.isEmpty()) {
            said.append(' ').append(earlier());
        }
        if (!statuses.isEmpty()) {
            long outcomes =
                    statuses.stream().map(row -> row.outcome().id()).distinct().count();
            said.append(" The status of ")
                    .append(Counted.of(outcomes, "outcome"))
                    .append(" was reviewed.");
        }
        return said.toString();
    }

    private String earlier() {
        List<String> parts = new ArrayList<>();
        count(parts, ActionState.CLOSED, "closed as done");
        count(parts, ActionState.REPORTED_DONE, "reported done");
        count(parts, ActionState.DROPPED, "dropped");
        count(parts, UpdateKind.EXTENDED, "extended");
        count(parts, UpdateKind.PARKED, "parked");
        count(parts, ActionState.OPEN, "still open");
        return "Of the earlier actions that were discussed, " + Counted.and(parts) + ".";
    }

    private void count(List<String> parts, ActionState state, String words) {
        count(parts, row -> !isPutOff(row) && row.update().state() == state, words);
    }

    private void count(List<String> parts, UpdateKind kind, String words) {
        count(parts, row -> row.update().kind() == kind, words);
    }

    /** Whatever the state it is in, what the board did with it was to give it time. */
    private static boolean isPutOff(SettledRow row) {
        return row.update().kind() == UpdateKind.EXTENDED || row.update().kind() == UpdateKind.PARKED;
    }

    private void count(List<String> parts, Predicate<SettledRow> which, String words) {
        long number = settled.stream().filter(which).count();
        if (number > 0) {
            parts.add(number + (number == 1 ? " was " : " were ") + words);
        }
    }
}
