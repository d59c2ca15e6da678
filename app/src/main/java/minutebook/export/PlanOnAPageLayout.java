package minutebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.Outcome;
import minutebook.view.Holder;
import minutebook.view.PlanOutcome;
import minutebook.view.PlanPaper;
import minutebook.view.PlanTheme;

/**
 * A plan on one sheet of A4 laid across: what the board is for, its priorities, and each theme with who answers for it and
 * its outcomes in a line each. Left out is whatever does not fit a line: the whole statement where it is long, whom an
 * outcome is for, who owns it, why it has its status, its milestones, its measures and what it answers. All of that is
 * in the improvement plan ({@link PlanLayout}).
 */
public final class PlanOnAPageLayout {
    /** How many letters of a statement stand on a line beside its date and status. */
    private static final int LONGEST = 84;

    /** Words that a line must not end with before what is left out. */
    private static final Pattern LOOSE_END =
            Pattern.compile("(,? (a|an|the|and|or|of|to|in|on|for|with|that|which|from|their|no|is|are))+$");

    private static final List<Table.Column> COLUMNS =
            List.of(Table.Column.of("Theme, who leads it and who sponsors it", 34), Table.Column.of("Outcomes", 66));

    private final PlanPaper paper;

    private PlanOnAPageLayout(PlanPaper paper) {
        this.paper = paper;
    }

    public static Document of(PlanPaper paper) {
        return new PlanOnAPageLayout(paper).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        Prose purpose = Prose.of(paper.board().purpose());
        blocks.add(new Block.Paragraph((purpose.spans().isEmpty() ? purpose : purpose.then(" ")).then(priorities())));
        List<PlanTheme> set = paper.themes().stream()
                .filter(theme -> !theme.outcomes().isEmpty())
                .toList();
        if (!set.isEmpty()) {
            blocks.add(new Table(
                    Counted.capital(Counted.of(set.size(), "theme")) + ", "
                            + Counted.of(paper.outcomes().size(), "outcome")
                            + ". In full: the board’s improvement plan.",
                    COLUMNS,
                    0,
                    set.stream()
                            .map(theme -> List.of(theme(theme), outcomes(theme)))
                            .toList()));
        }
        List<PlanTheme> bare = paper.themes().stream()
                .filter(theme -> theme.outcomes().isEmpty())
                .toList();
        if (!bare.isEmpty()) {
            blocks.add(new Block.Paragraph(Prose.strong("Without an outcome yet:")
                    .then(" " + bare.stream().map(one -> theme(one).text()).collect(Collectors.joining(" ")))));
        }
        return new BoardPaper(paper.board(), paper.today(), Document.Orientation.ONE_SHEET)
                .bare(
                        "Plan on a page",
                        "The plan of the " + paper.board().name() + " on one page.",
                        PlanWords.colours(paper.plan().rules()).stream()
                                .map(Prose::text)
                                .collect(Collectors.joining(" ")),
                        blocks);
    }

    private Prose priorities() {
        List<Outcome> ranked = paper.outcomes().stream()
                .map(PlanOutcome::outcome)
                .filter(outcome -> outcome.rank().isPresent())
                .sorted(Comparator.comparing(outcome -> outcome.rank().orElseThrow()))
                .toList();
        return ranked.isEmpty()
                ? Prose.strong("Priorities:").then(" the board has ranked none of its outcomes.")
                : Prose.strong("Priorities in order:")
                        .then(" "
                                + Counted.and(ranked.stream().map(Outcome::ref).toList()) + ".");
    }

    private static Prose theme(PlanTheme theme) {
        return Prose.of(theme.theme().number() + ". " + theme.theme().title() + ". Lead: " + post(theme.lead())
                + ". Sponsor: " + post(theme.sponsor()) + ".");
    }

    private static String post(Optional<Holder> holder) {
        return holder.map(one -> one.person().postInWords()).orElse("nobody yet");
    }

    private Prose outcomes(PlanTheme theme) {
        Prose lines = Prose.of("");
        for (PlanOutcome one : theme.outcomes()) {
            lines = (lines.spans().isEmpty() ? lines : lines.then("\n")).then(line(one.outcome()));
        }
        return lines;
    }

    private Prose line(Outcome outcome) {
        String due = outcome.due()
                .map(day -> "by " + DateText.brief(day)
                        + (outcome.hasSlipped(paper.today())
                                        && !paper.withheld().coversStatus(outcome)
                                ? " (passed)"
                                : ""))
                .orElse("no date");
        String words = shortened(outcome);
        return Prose.strong(outcome.ref())
                .then(" " + words + (words.endsWith("…") ? " " : ", ") + due + ": ")
                .then(Prose.strong(PlanWords.status(outcome, paper.withheld())));
    }

    /** The statement on one line, without a date at its beginning that the line gives at its end. */
    static String shortened(Outcome outcome) {
        String date = outcome.due().map(day -> "By " + DateText.plain(day)).orElse("");
        String words = Printable.line(outcome.statement());
        if (!date.isEmpty() && words.startsWith(date)) {
            words = Counted.capital(words.substring(date.length()).replaceFirst("^[,:]?\\s*", ""));
        }
        words = words.replaceFirst("[.]$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int pause = Math.max(words.lastIndexOf(", ", LONGEST), words.lastIndexOf("; ", LONGEST));
        int space = words.lastIndexOf(' ', LONGEST - 1);
        String cut = words.substring(0, pause > LONGEST / 2 ? pause : space > LONGEST / 2 ? space : cut(words));
        return LOOSE_END.matcher(cut).replaceFirst("") + "…";
    }

    private static int cut(String words) {
        int end = LONGEST - 1;
        return Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
    }
}
