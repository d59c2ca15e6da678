package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.view.MinutesView;
import minutebook.view.WaivedGap;

/** What was missing when the meeting was closed and was knowingly left so: each reason once, with all that it covers. */
final class WaiversSection {
    private final MinutesView view;

    WaiversSection(MinutesView view) {
        this.view = view;
    }

    List<Block> blocks() {
        if (view.waived().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Knowingly left open"));
        byReason().forEach((because, sentences) -> {
            blocks.add(new Block.Paragraph(Prose.of("The meeting was closed although the following was missing. ")
                    .then(Prose.strong("Reason:"))
                    .then(" " + Counted.sentence(Counted.capital(because)))));
            blocks.add(new Block.ListBlock(sentences.stream().map(Prose::of).toList()));
        });
        return blocks;
    }

    private Map<String, List<String>> byReason() {
        return view.waived().stream()
                .collect(Collectors.groupingBy(
                        one -> one.waiver().because(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                (WaivedGap one) -> Counted.sentence(one.gap().sentence()), Collectors.toList())));
    }
}
