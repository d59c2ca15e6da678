package minutebook.view;

import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.MinuteNote;
import minutebook.domain.Person;
import minutebook.domain.Theme;

/** All that was recorded under one agenda item, each kind in the order in which it was recorded. */
public record ItemRecord(
        AgendaItem item,
        Optional<Theme> theme,
        Optional<Person> presenter,
        List<MinuteNote> notes,
        List<ProgressRow> progress,
        List<ReadingRow> readings,
        List<StatusRow> statuses,
        List<SettledRow> settled,
        List<DecisionRow> decisions,
        List<ActionRow> actions,
        Proceedings proceedings) {
    public ItemRecord {
        notes = List.copyOf(notes);
        progress = List.copyOf(progress);
        readings = List.copyOf(readings);
        statuses = List.copyOf(statuses);
        settled = List.copyOf(settled);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    /** The item without anything that is recorded under it. */
    ItemRecord closed() {
        return new ItemRecord(
                item,
                theme,
                presenter,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Proceedings.NONE);
    }
}
