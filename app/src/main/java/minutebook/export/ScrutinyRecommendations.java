package minutebook.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.Brag;
import minutebook.view.AccountView;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Asked;

/** Of the report to scrutiny: how far the recommendations have come, and what was asked for at once and is not there yet. */
final class ScrutinyRecommendations {
    private final AccountView view;
    private final List<Block> blocks = new ArrayList<>();

    ScrutinyRecommendations(AccountView view) {
        this.view = view;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, "4. Recommendations and how far they have come"));
        if (view.recommendations().isEmpty()) {
            blocks.add(Block.Paragraph.of("No recommendation is on the board’s record."));
            return blocks;
        }
        blocks.add(Block.Paragraph.of(
                "A recommendation counts as the outcome that answers it stands; where several do, as the"
                        + " one that stands worst. " + Counted.sentence(meanings())));
        boolean isKept = view.recommendations().stream().anyMatch(ScrutinyRecommendations::isNotPublic);
        blocks.add(new Table("Recommendations by source and status", columns(isKept), 0, counts(isKept)));
        immediate(isKept);
        return blocks;
    }

    private static List<Table.Column> columns(boolean isKept) {
        List<Table.Column> columns =
                new ArrayList<>(List.of(Table.Column.of("Source", 40), new Table.Column("Made", Table.Align.END, 10)));
        Arrays.stream(Brag.values()).forEach(brag -> columns.add(new Table.Column(brag.word(), Table.Align.END, 10)));
        if (isKept) {
            columns.add(new Table.Column(PlanWords.NOT_PUBLIC, Table.Align.END, 10));
        }
        columns.add(new Table.Column("No outcome", Table.Align.END, 12));
        return columns;
    }

    private List<List<Prose>> counts(boolean isKept) {
        List<List<Prose>> rows = new ArrayList<>();
        view.recommendations().stream()
                .map(Asked::source)
                .distinct()
                .forEach(source -> rows.add(counts(
                        source.title(),
                        view.recommendations().stream()
                                .filter(one -> one.source().equals(source))
                                .toList(),
                        isKept)));
        if (rows.size() > 1) {
            rows.add(counts("All", view.recommendations(), isKept));
        }
        return rows;
    }

    private void immediate(boolean isKept) {
        List<Prose> immediate = view.recommendations().stream()
                .filter(one -> one.recommendation().immediate())
                .filter(one -> worst(one).filter(Brag.BLUE::equals).isEmpty())
                .map(one -> Prose.strong(one.recommendation().number() + ".")
                        .then(" " + Counted.sentence(one.recommendation().text()) + " " + stands(one)))
                .toList();
        if (!immediate.isEmpty()) {
            String known = isKept ? ", as far as that is public:" : ":";
            blocks.add(Block.Paragraph.of("Asked for at once and not delivered yet" + known));
            blocks.add(new Block.ListBlock(immediate));
        }
    }

    private String meanings() {
        return Counted.and(Arrays.stream(Brag.values())
                .map(brag -> brag.word() + " means " + view.rules().meaning(brag))
                .toList());
    }

    private static String stands(Asked one) {
        return isNotPublic(one)
                ? PlanWords.CONSIDERED_IN_PRIVATE + "."
                : worst(one).map(brag -> brag.word() + ".").orElse("No outcome answers it.");
    }

    private static List<Prose> counts(String name, List<Asked> these, boolean isKept) {
        Stream<String> statuses = Arrays.stream(Brag.values())
                .map(brag -> ""
                        + these.stream()
                                .filter(one -> worst(one).filter(brag::equals).isPresent())
                                .count());
        Stream<String> kept = isKept
                ? Stream.of(""
                        + these.stream()
                                .filter(ScrutinyRecommendations::isNotPublic)
                                .count())
                : Stream.of();
        long none = these.stream().filter(one -> one.outcomes().isEmpty()).count();
        return Stream.of(Stream.of(name, "" + these.size()), statuses, kept, Stream.of("" + none))
                .flatMap(all -> all)
                .map(Prose::of)
                .toList();
    }

    /** Whether it cannot be told how its outcomes stand: one that is known to be red is the worst whatever the others are. */
    private static boolean isNotPublic(Asked one) {
        return one.outcomes().stream().anyMatch(Aim::isStatusPrivate)
                && one.outcomes().stream().noneMatch(aim -> aim.is(Brag.RED));
    }

    private static Optional<Brag> worst(Asked one) {
        return isNotPublic(one)
                ? Optional.empty()
                : one.outcomes().stream().flatMap(aim -> aim.status().stream()).max(Comparator.naturalOrder());
    }
}
