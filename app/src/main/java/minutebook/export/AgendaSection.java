package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Part;
import minutebook.domain.Person;
import minutebook.domain.Timetable;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;

/** The agenda of a meeting to come, by the clock. */
final class AgendaSection {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Starts", 10),
            Table.Column.of("Item", 44),
            new Table.Column("Minutes", Table.Align.END, 10),
            Table.Column.of("Presented by", 26),
            new Table.Column("Papers", Table.Align.END, 10));

    private AgendaSection() {}

    static List<Block> of(MinutesView view) {
        if (view.meeting().startedAt().isPresent() || view.items().isEmpty()) {
            return List.of();
        }
        Timetable times = Timetable.of(
                view.meeting(),
                view.items().stream().map(record -> record.item().minutes()).toList());
        List<List<Prose>> rows = new ArrayList<>();
        for (int i = 0; i < view.items().size(); i++) {
            rows.add(
                    row(view.items().get(i), DateText.time(times.starts().get(i).toLocalTime())));
        }
        return List.of(
                new Block.Heading(2, "Agenda"),
                Block.Paragraph.of(Counted.sentence(times.inWords())),
                new Table("The agenda by the clock", COLUMNS, 1, rows));
    }

    private static List<Prose> row(ItemRecord record, String start) {
        AgendaItem item = record.item();
        Prose title = Prose.of(item.place() + ". " + item.title());
        if (item.part() == Part.PART_2) {
            title = title.then(" (" + Part.PART_2.word() + ")");
        }
        if (!item.lateBecause().isEmpty()) {
            title = title.then(" ").then(Prose.emphasis(Counted.sentence("Late item because " + item.lateBecause())));
        }
        int papers = record.proceedings().papers().size();
        return List.of(
                Prose.of(start),
                title,
                Prose.of("" + item.minutes()),
                Prose.of(record.presenter().map(Person::post).orElse("")),
                Prose.of(papers == 0 ? "" : "" + papers));
    }
}
