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
    private final List<DecisionRow> decisions;
    private final List<ActionRow> actions;
    private final List<SettledRow> settled;
    private final List<StatusRow> statuses;

    SummarySection(MinutesView view) {
        this.view = view;
        decisions =
                view.items().stream().flatMap(item -> item.decisions().stream()).toList();
        actions = view.items().stream().flatMap(item -> item.actions().stream()).toList();
        settled = last(view);
        statuses =
                view.items().stream().flatMap(item -> item.statuses().stream()).toList();
    }

    /** What was said last of each earlier action. */
    private static List<SettledRow> last(MinutesView view) {
        Map<String, SettledRow> last = new LinkedHashMap<>();
        view.items().stream()
                .flatMap(item -> item.settled().stream())
                .forEach(row -> last.put(row.action().ref(), row));
        return List.copyOf(last.values());
    }

    /** Empty for a meeting to come. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (view.meeting().startedAt().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(2, "Summary"));
        blocks.add(Block.Paragraph.of(sentences()));
        blocks.addAll(Block.Restricted.unlessSame(agreed(view.items()), inPublic()));
        return blocks;
    }

    private List<Block> inPublic() {
        List<ItemRecord> open =
                view.items().stream().filter(item -> !item.item().isPrivate()).toList();
        List<Block> blocks = new ArrayList<>(agreed(open));
        if (!blocks.equals(agreed(view.items()))) {
            blocks.add(Block.Paragraph.of("What was agreed in private is left out."));
        }
        return blocks;
    }

    /** What was agreed under these items. */
    private static List<Block> agreed(List<ItemRecord> items) {
        List<Block> blocks = new ArrayList<>();
        List<ActionRow> actions =
                items.stream().flatMap(item -> item.actions().stream()).toList();
        List<DecisionRow> decisions =
                items.stream().flatMap(item -> item.decisions().stream()).toList();
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
        List<String> agreed = view.items().stream()
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
