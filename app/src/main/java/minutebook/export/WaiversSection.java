package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.AgendaItem;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;
import minutebook.view.WaivedGap;

/** What was missing when the meeting was closed and was knowingly left so: each reason once, with all that it covers. */
final class WaiversSection {
    private final MinutesView view;

    WaiversSection(MinutesView view) {
        this.view = view;
    }

    List<Block> blocks() {
        Set<String> secret = view.items().stream()
                .map(ItemRecord::item)
                .filter(AgendaItem::isPrivate)
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        List<WaivedGap> open = view.waived().stream()
                .filter(one -> one.gap().item().filter(secret::contains).isEmpty())
                .toList();
        return Block.Restricted.unlessSame(blocks(view.waived()), blocks(open));
    }

    private static List<Block> blocks(List<WaivedGap> waived) {
        if (waived.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Knowingly left open"));
        byReason(waived).forEach((because, sentences) -> {
            blocks.add(new Block.Paragraph(Prose.of("The meeting was closed although the following was missing. ")
                    .then(Prose.strong("Reason:"))
                    .then(" " + Counted.sentence(Counted.capital(because)))));
            blocks.add(new Block.ListBlock(sentences.stream().map(Prose::of).toList()));
        });
        return blocks;
    }

    private static Map<String, List<String>> byReason(List<WaivedGap> waived) {
        return waived.stream()
                .collect(Collectors.groupingBy(
                        one -> one.waiver().because(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                (WaivedGap one) -> Counted.sentence(one.gap().sentence()), Collectors.toList())));
    }
}
