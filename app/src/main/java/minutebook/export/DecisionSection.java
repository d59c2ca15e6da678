package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Decision;
import minutebook.view.DecisionRow;
import minutebook.view.ItemRecord;

/** The decisions made under an item: those that were talked about with their reasons, then those by consent as a list. */
final class DecisionSection {
    private DecisionSection() {}

    static List<Block> of(ItemRecord record) {
        List<Block> blocks = new ArrayList<>();
        if (record.decisions().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(3, "Decisions"));
        for (DecisionRow row : record.decisions()) {
            if (!row.decision().byConsent()) {
                blocks.add(new Block.Paragraph(words(row)));
            }
            if (row.decision().lacksReason()) {
                blocks.add(new Block.Callout(
                        Block.CalloutKind.GAP, Prose.of("No reason was recorded for " + row.ref() + ".")));
            }
        }
        List<Prose> consent = record.decisions().stream()
                .filter(row -> row.decision().byConsent())
                .map(DecisionSection::words)
                .toList();
        if (!consent.isEmpty()) {
            blocks.add(Block.Paragraph.of("Agreed by consent:"));
            blocks.add(new Block.ListBlock(consent));
        }
        return blocks;
    }

    static Prose words(DecisionRow row) {
        Decision decision = row.decision();
        return Prose.strong(row.ref())
                .then(" "
                        + Counted.sentence(decision.byConsent() ? Counted.capital(decision.words()) : decision.words()))
                .then(labelled("Reason", decision.rationale()))
                .then(labelled("Dissent", decision.dissent()))
                .then(labelled("About", about(row)));
    }

    private static String about(DecisionRow row) {
        return Stream.concat(
                        row.outcome().map(one -> "outcome " + one.ref()).stream(),
                        row.recommendation().map(one -> "recommendation " + one.number()).stream())
                .collect(Collectors.joining(" and "));
    }

    /** A text on a line of its own, with what it is; nothing where there is none. */
    static Prose labelled(String label, String text) {
        return text.isEmpty()
                ? Prose.of("")
                : Prose.of("\n").then(Prose.strong(label + ":")).then(" " + Counted.sentence(text));
    }
}
