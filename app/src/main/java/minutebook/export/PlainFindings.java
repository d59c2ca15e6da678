package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Judgement;
import minutebook.domain.ProgressKind;
import minutebook.domain.Source;
import minutebook.domain.VisitProgress;
import minutebook.view.AccountView;
import minutebook.view.AccountView.Looked;

/** In plain words: who has looked at the work, what they said of it, and what children say. */
final class PlainFindings {
    private static final int FINDINGS = 6;
    private static final int VOICES = 4;

    private final AccountView view;
    private final PlainReader reader;
    private final int spare;

    /** @param hard how many years above the reader’s age a text of the record may be to be told as it stands */
    PlainFindings(AccountView view, PlainReader reader, int hard) {
        this.view = view;
        this.reader = reader;
        this.spare = hard;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "What inspectors found"));
        List<Looked> told = view.sources().stream()
                .filter(one -> !one.judgements().isEmpty() || !one.areas().isEmpty())
                .toList();
        if (told.isEmpty()) {
            blocks.add(Block.Paragraph.of("No inspector has given a grade yet."));
        }
        told.forEach(one -> blocks.add(Block.Paragraph.of(came(one.source()) + judged(one) + areas(one) + asked(one))));
        findings(blocks);
        voices(blocks);
        return blocks;
    }

    private static String came(Source source) {
        String when = source.fieldworkTo()
                .or(source::fieldworkFrom)
                .or(source::published)
                .map(day -> " in " + PlainNumbers.month(day))
                .orElse("");
        return switch (source.kind()) {
            case INSPECTION, MONITORING_VISIT, FOCUSED_VISIT ->
                "Inspectors from " + source.publisher() + " came" + when + ".";
            case PEER_REVIEW -> "A team from the " + source.publisher() + " looked at the work" + when + ".";
            case AUDIT -> "The work was checked" + when + ".";
            case OWN_DATA -> "The services counted their own work" + when + ".";
        };
    }

    private String judged(Looked one) {
        if (one.judgements().isEmpty()) {
            return "";
        }
        Map<String, Long> grades = one.judgements().stream()
                .collect(Collectors.groupingBy(Judgement::grade, LinkedHashMap::new, Collectors.counting()));
        int all = one.judgements().size();
        String lead = all == 1
                ? " They judged one part of the work"
                        + reader.says(": " + lower(one.judgements().get(0).area()), "") + "."
                : " They judged " + all + " parts of the work.";
        return lead
                + grades.entrySet().stream()
                        .map(grade -> " They said “" + grade.getKey() + "”"
                                + (all == 1
                                        ? ""
                                        : grade.getValue() == all ? " for each part" : " for " + grade.getValue())
                                + ".")
                        .collect(Collectors.joining());
    }

    private static String lower(String area) {
        return area.substring(0, 1).toLowerCase(Locale.ROOT) + area.substring(1);
    }

    private static String areas(Looked one) {
        return areas(one, VisitProgress.MET, "done as promised")
                + areas(one, VisitProgress.PROGRESSING, "getting better")
                + areas(one, VisitProgress.NOT_YET_EXPECTED, "not good enough yet");
    }

    private static String areas(Looked one, VisitProgress progress, String words) {
        long count =
                one.areas().stream().filter(area -> area.progress() == progress).count();
        return count == 0 ? "" : " They found " + Counted.of(count, "thing") + " " + words + ".";
    }

    private String asked(Looked one) {
        long count = view.recommendations().stream()
                .filter(asked -> asked.source().equals(one.source()))
                .count();
        return count == 0 ? "" : " They asked for " + Counted.of(count, "change") + ".";
    }

    /** Those of the last day on which somebody looked that are easy enough, with how many there are. */
    private void findings(List<Block> blocks) {
        Optional<LocalDate> last = view.sources().stream()
                .filter(one -> !one.findings().isEmpty())
                .flatMap(one -> one.day().stream())
                .max(Comparator.naturalOrder());
        List<String> all = view.sources().stream()
                .filter(one -> last.isPresent() && one.day().equals(last))
                .flatMap(one -> one.findings().stream())
                .map(one -> Counted.sentence(one.finding().summary()))
                .toList();
        List<Prose> easy = all.stream()
                .filter(text -> reader.canRead(text, spare))
                .limit(FINDINGS)
                .map(Prose::of)
                .toList();
        if (!easy.isEmpty()) {
            blocks.add(Block.Paragraph.of("The last time they made " + Counted.of(all.size(), "point") + ". "
                    + (easy.size() == all.size() ? "Here they are:" : "Here are some that are short and plain:")));
            blocks.add(new Block.ListBlock(easy));
        }
        if (!all.isEmpty() && easy.size() < all.size()) {
            blocks.add(Block.Paragraph.of("You can read all of them in the full report."));
        }
    }

    private void voices(List<Block> blocks) {
        List<String> all = view.progress().stream()
                .map(row -> row.note())
                .filter(note -> note.kind() == ProgressKind.CHILDS_VOICE)
                .map(note -> Counted.sentence(note.text()))
                .toList();
        List<Prose> easy = all.stream()
                .filter(text -> reader.canRead(text, spare))
                .limit(VOICES)
                .map(text -> Prose.of("“" + text + "”"))
                .toList();
        if (!all.isEmpty()) {
            blocks.add(new Block.Heading(2, "What children and young people said"));
            blocks.add(
                    Block.Paragraph.of(
                            "We wrote down what they said " + (all.size() == 1 ? "once" : all.size() + " times") + ". "
                                    + (easy.isEmpty()
                                            ? "The page “You said, we did” tells it all."
                                            : easy.size() == all.size()
                                                    ? "Our notes say:"
                                                    : "Here are some of our notes. The page “You said, we did” has them all.")));
            if (!easy.isEmpty()) {
                blocks.add(new Block.ListBlock(easy));
            }
        }
    }
}
