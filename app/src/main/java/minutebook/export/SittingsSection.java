package minutebook.export;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Adjournment;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Exclusion;
import minutebook.domain.ForwardItem;
import minutebook.view.ItemRecord;

/** How the meeting sat under an item: in private, broken off and gone on with, or the rest of it deferred. */
final class SittingsSection {
    private final ItemRecord record;

    SittingsSection(ItemRecord record) {
        this.record = record;
    }

    /** The heading of the item, with the part that it is in. */
    static String heading(AgendaItem item) {
        return item.place() + ". " + item.title() + (item.isPrivate() ? " (Part 2, in private)" : "");
    }

    /** What stands before everything that was said: the paragraph, the reason, the resolution. */
    List<Block> opening() {
        AgendaItem item = record.item();
        List<Block> blocks = new ArrayList<>();
        if (item.isPrivate()) {
            blocks.add(new Block.Paragraph(Prose.strong("Private under:")
                    .then(" " + Counted.sentence(item.exemption()) + "\n")
                    .then(Prose.strong("Public interest:"))
                    .then(" " + Counted.sentence(item.publicInterest()))));
        }
        for (Exclusion one : record.proceedings().exclusions()) {
            blocks.add(Block.Paragraph.of(
                    Counted.sentence(one.words()) + " The meeting went into private at " + time(one.entered()) + "."));
        }
        return blocks;
    }

    /** What stands after everything that was said. */
    List<Block> ending() {
        return Stream.concat(returns().stream(), goesOn().stream()).toList();
    }

    /** When the public came back. */
    List<Block> returns() {
        return record.proceedings().exclusions().stream()
                .flatMap(one -> one.left().stream())
                .<Block>map(
                        left -> Block.Paragraph.of("The meeting went back into public session at " + time(left) + "."))
                .toList();
    }

    /** When and why the meeting was adjourned here, and what was deferred. */
    List<Block> goesOn() {
        List<Block> blocks = new ArrayList<>();
        record.proceedings().adjournments().forEach(one -> blocks.add(Block.Paragraph.of(adjourned(one))));
        for (ForwardItem one : record.proceedings().deferred()) {
            blocks.add(Block.Paragraph.of("The rest of this item was deferred to the next meeting. Reason: "
                    + Counted.sentence(one.because())));
        }
        return blocks;
    }

    private static String adjourned(Adjournment one) {
        String until = one.until().map(then -> " until " + when(then)).orElse("");
        String place = one.place().isEmpty() ? "" : ", at " + one.place();
        String resumed = one.resumed()
                .map(then -> " It was reconvened on " + when(then) + ".")
                .orElse(" It has not been reconvened.");
        return "The meeting was adjourned at " + time(one.adjourned()) + until + place + ". Reason: "
                + Counted.sentence(one.because()) + resumed;
    }

    private static String when(LocalDateTime then) {
        return DateText.full(then.toLocalDate()) + " at " + time(then);
    }

    private static String time(LocalDateTime at) {
        return DateText.time(at.toLocalTime());
    }
}
