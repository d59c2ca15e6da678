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
    private static final Table.Column PAPERS = new Table.Column("Papers", Table.Align.END, 10);

    private AgendaSection() {}

    /** In the minutes: the agenda of a meeting to come, and nothing once it has begun. */
    static List<Block> of(MinutesView view) {
        return view.meeting().startedAt().isPresent()
                ? List.of()
                : timetable(view, PAPERS, AgendaSection::papers, AgendaSection::papers);
    }

    private static Prose papers(ItemRecord record) {
        int papers = record.proceedings().papers().size();
        return Prose.of(papers == 0 ? "" : "" + papers);
    }

    /**
     * The agenda by the clock, as it was planned.
     *
     * @param last the last column
     * @param members what members read of each item there
     * @param everybody what the public reads
     */
    static List<Block> timetable(
            MinutesView view,
            Table.Column last,
            Function<ItemRecord, Prose> members,
            Function<ItemRecord, Prose> everybody) {
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
                List.of(table(view, times, last, one -> late(one, false), members)),
                List.of(table(view, times, last, one -> late(one, true), everybody))));
        return blocks;
    }

    private static Table table(
            MinutesView view,
            Timetable times,
            Table.Column last,
            Function<ItemRecord, Prose> late,
            Function<ItemRecord, Prose> cell) {
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 0; i < view.items().size(); i++) {
            ItemRecord record = view.items().get(i);
            AgendaItem item = record.item();
            String part = item.isPrivate() ? " (" + item.part().word() + ")" : "";
            rows.add(List.of(
                    Prose.of(DateText.time(times.starts().get(i).toLocalTime())),
                    Prose.of(item.place() + ". " + item.title() + part).then(late.apply(record)),
                    Prose.of("" + item.minutes()),
                    Prose.of(record.presenter().map(Person::post).orElse("")),
                    cell.apply(record)));
        }
        return new Table("The agenda by the clock", columns(last), 1, rows);
    }

    private static List<Table.Column> columns(Table.Column last) {
        return List.of(
                Table.Column.of("Starts", 10),
                Table.Column.of("Item", Math.max(28, 54 - last.share())),
                new Table.Column("Minutes", Table.Align.END, 10),
                Table.Column.of("Presented by", 26),
                last);
    }

    /** That an item came late and why; the public does not read why one in private did. */
    private static Prose late(ItemRecord record, boolean inPublic) {
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
