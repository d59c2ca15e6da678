package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Person;
import minutebook.domain.Timetable;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;

/** The agenda of a meeting by the clock. */
final class AgendaSection {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Starts", 10),
            Table.Column.of("Item", 44),
            new Table.Column("Minutes", Table.Align.END, 10),
            Table.Column.of("Presented by", 26),
            new Table.Column("Papers", Table.Align.END, 10));

    private AgendaSection() {}

    /** In the minutes: the agenda of a meeting to come, and nothing once it has begun. */
    static List<Block> of(MinutesView view) {
        return view.meeting().startedAt().isPresent() ? List.of() : timetable(view, AgendaSection::late, one -> late(one, true));
    }

    /**
     * The agenda by the clock, as it was planned.
     *
     * @param more what stands under each item's title for members
     * @param inPublic the same for the public
     */
    static List<Block> timetable(
            MinutesView view, Function<ItemRecord, Prose> more, Function<ItemRecord, Prose> inPublic) {
        if (view.items().isEmpty()) {
            return List.of();
        }
        Timetable times = Timetable.of(
                view.meeting(),
                view.items().stream().map(record -> record.item().minutes()).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Agenda"));
        blocks.add(Block.Paragraph.of(Counted.sentence(times.inWords())));
        blocks.addAll(Block.Restricted.unlessSame(
                List.of(table(view, times, more)), List.of(table(view, times, inPublic))));
        return blocks;
    }

    private static Table table(MinutesView view, Timetable times, Function<ItemRecord, Prose> more) {
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 0; i < view.items().size(); i++) {
            ItemRecord record = view.items().get(i);
            rows.add(row(record, DateText.time(times.starts().get(i).toLocalTime()), more.apply(record)));
        }
        return new Table("The agenda by the clock", COLUMNS, 1, rows);
    }

    private static List<Prose> row(ItemRecord record, String start, Prose more) {
        AgendaItem item = record.item();
        String title = item.place() + ". " + item.title() + (item.isPrivate() ? " (" + item.part().word() + ")" : "");
        int papers = record.proceedings().papers().size();
        return List.of(
                Prose.of(start),
                Prose.of(title).then(more),
                Prose.of("" + item.minutes()),
                Prose.of(record.presenter().map(Person::post).orElse("")),
                Prose.of(papers == 0 ? "" : "" + papers));
    }

    private static Prose late(ItemRecord record) {
        return late(record, false);
    }

    /** That an item came late and why; the public does not read why one in private did. */
    static Prose late(ItemRecord record, boolean inPublic) {
        AgendaItem item = record.item();
        if (item.lateBecause().isEmpty()) {
            return Prose.of("");
        }
        return Prose.of(" ")
                .then(Prose.emphasis(
                        inPublic && item.isPrivate()
                                ? "Late item."
                                : Counted.sentence("Late item because " + item.lateBecause())));
    }
}
