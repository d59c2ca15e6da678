package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An agenda that is being put together: what the board's agendas have by themselves, and what is due. */
public final class AgendaDraft {
    private static final int SHORT = 5;
    private static final Set<ItemKind> FORMAL =
            Set.of(ItemKind.OPENING, ItemKind.MINUTES, ItemKind.MATTERS_ARISING, ItemKind.ACTION_LOG);

    private final int length;
    private final AgendaDue due;
    private final List<DraftItem> items = new ArrayList<>();

    private AgendaDraft(int length, AgendaDue due) {
        this.length = length;
        this.due = due;
    }

    /**
     * The items in their order.
     *
     * @param length the minutes that the meeting is to take
     * @param template the board's template; without one the usual agenda has the last minutes, the action log and each theme
     */
    public static List<DraftItem> of(int length, List<TemplateItem> template, AgendaDue due) {
        AgendaDraft draft = new AgendaDraft(length, due);
        if (template.isEmpty()) {
            draft.usual();
        } else {
            template.forEach(item -> draft.items.add(DraftItem.of(item)));
        }
        draft.formalities();
        due.forward().forEach(draft::takeUp);
        due.reports()
                .forEach(report -> draft.items.add(
                        draft.beforeLast(), DraftItem.of(report.title(), ItemKind.REPORT, report.from(), SHORT)));
        if (template.isEmpty()) {
            draft.shareTime();
        } else {
            draft.takeTurns();
        }
        return List.copyOf(draft.items);
    }

    private void usual() {
        items.add(DraftItem.of("Welcome, apologies and interests", ItemKind.OPENING, due.chair(), SHORT));
        items.add(DraftItem.of("Minutes of the last meeting", ItemKind.MINUTES, due.chair(), SHORT));
        items.add(DraftItem.of("Action log", ItemKind.ACTION_LOG, due.chair(), 2 * SHORT));
        due.themes().forEach(turn -> items.add(DraftItem.of(turn.theme(), 0)));
        items.add(DraftItem.of("Any other business and next meeting", ItemKind.CLOSING, due.chair(), SHORT));
    }

    private void formalities() {
        formality(due.minutes(), "Minutes of the last meeting", ItemKind.MINUTES, SHORT);
        formality(due.arising(), "Matters arising", ItemKind.MATTERS_ARISING, SHORT);
        formality(due.log(), "Action log", ItemKind.ACTION_LOG, 2 * SHORT);
    }

    private void formality(boolean isDue, String title, ItemKind kind, int minutes) {
        if (isDue && items.stream().noneMatch(item -> item.kind() == kind)) {
            items.add(afterFormal(kind), DraftItem.of(title, kind, due.chair(), minutes));
        }
    }

    /** The place after the formal items that come before those of this kind. */
    private int afterFormal(ItemKind kind) {
        int place = 0;
        while (place < items.size()
                && FORMAL.contains(items.get(place).kind())
                && items.get(place).kind().compareTo(kind) <= 0) {
            place++;
        }
        return place;
    }

    private int beforeLast() {
        return ItemKind.beforeLast(items.stream().map(DraftItem::kind).toList());
    }

    /** What waited is on the agenda by itself when it is a formal item or a whole theme; else it comes right after these. */
    private void takeUp(ForwardItem waiting) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).takes().isEmpty() && isSame(items.get(i), waiting)) {
                items.set(i, items.get(i).taking(waiting.id()));
                return;
            }
        }
        int place = afterFormal(ItemKind.ACTION_LOG);
        while (place < items.size() && items.get(place).takes().isPresent()) {
            place++;
        }
        items.add(place, DraftItem.of(waiting));
    }

    private boolean isSame(DraftItem item, ForwardItem waiting) {
        if (item.kind() != waiting.kind() || due.inPrivate().contains(waiting.id())) {
            return false;
        }
        boolean isItsTheme = item.theme().isPresent() && item.theme().equals(waiting.theme());
        return FORMAL.contains(item.kind())
                || item.kind().isLast()
                || (isItsTheme && (waiting.from().isPresent() || item.title().equalsIgnoreCase(waiting.title())));
    }

    /** In the usual agenda the themes share the time that the rest leaves. */
    private void shareTime() {
        List<DraftItem> themes = items.stream()
                .filter(item -> isTheme(item) && item.minutes() == 0)
                .toList();
        int each = themes.isEmpty() ? 0 : Math.max(0, (length - sum()) / themes.size());
        themes.forEach(item -> items.set(items.indexOf(item), item.lasting(each)));
    }

    private boolean isTheme(DraftItem item) {
        return due.themes().stream()
                .anyMatch(turn -> item.theme().equals(Optional.of(turn.theme().id())));
    }

    /** In a template an item for the themes becomes as many of them as there is time for. */
    private void takeTurns() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isTurn()) {
                DraftItem turn = items.remove(i);
                List<DraftItem> chosen = turns(turn.minutes());
                items.addAll(i, chosen);
                i += chosen.size() - 1;
            }
        }
    }

    private List<DraftItem> turns(int each) {
        List<ThemeTurn> missing = due.themes().stream()
                .filter(turn -> items.stream().noneMatch(item -> item.theme()
                        .equals(Optional.of(turn.theme().id()))))
                .toList();
        int left = length
                - items.stream()
                        .filter(item -> !item.isTurn())
                        .mapToInt(DraftItem::minutes)
                        .sum();
        int places = each == 0 ? missing.size() : Math.max(1, left / each);
        return ThemeTurn.chosen(missing, places).stream()
                .map(turn -> DraftItem.of(turn.theme(), each))
                .toList();
    }

    private int sum() {
        return items.stream().mapToInt(DraftItem::minutes).sum();
    }
}
