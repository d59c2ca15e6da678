package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.DateText;
import minutebook.domain.Risk;
import minutebook.domain.RiskBand;
import minutebook.view.Holder;
import minutebook.view.RiskRegister;
import minutebook.view.RiskRegister.Move;
import minutebook.view.RiskRegister.Row;

/** The risk register: the risks at a glance, the highest first, then each in full, and those that were closed apart. */
public final class RisksLayout {
    private static final List<String> LIKELIHOODS = List.of("rare", "unlikely", "possible", "likely", "almost certain");
    private static final List<String> SEVERITIES = List.of("slight", "minor", "moderate", "serious", "grave");

    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Risk", 8),
            Table.Column.of("What may happen", 42),
            Table.Column.of("Score", 16),
            Table.Column.of("Owner", 34));

    private static final List<Sheet.Column> ROWS = List.of(
            Sheet.Column.number("risk"),
            Sheet.Column.text("cause"),
            Sheet.Column.text("event"),
            Sheet.Column.text("effect"),
            Sheet.Column.number("likelihood"),
            Sheet.Column.number("severity"),
            Sheet.Column.number("score"),
            Sheet.Column.text("band"),
            Sheet.Column.text("owner"),
            Sheet.Column.text("mitigation"),
            Sheet.Column.text("theme"),
            Sheet.Column.date("last_reviewed"),
            Sheet.Column.text("moves"),
            Sheet.Column.date("closed_on"),
            Sheet.Column.text("closed_because"));

    private final RiskRegister register;
    private final List<Block> blocks = new ArrayList<>();

    private RisksLayout(RiskRegister register) {
        this.register = register;
    }

    /**
     * The register as a paper.
     *
     * @param open whether it is the one for the public
     */
    public static Document of(RiskRegister register, boolean open) {
        return new RisksLayout(register).document(open);
    }

    private Document document(boolean open) {
        blocks.add(Block.Paragraph.of(summary()));
        if (!register.open().isEmpty()) {
            blocks.add(Block.Paragraph.of("The score is likelihood times severity, each from 1 to 5, and is called "
                    + Arrays.stream(RiskBand.values())
                            .map(band -> band.word() + " from " + range(band))
                            .collect(Collectors.joining(", "))
                    + ": the bands of the National Patient Safety Agency’s “A risk matrix for risk managers” (2008)."));
            blocks.add(new Table(
                    "The risks, the highest score first",
                    COLUMNS,
                    0,
                    register.open().stream().map(RisksLayout::brief).toList()));
            register.open().forEach(this::full);
        }
        if (!register.closed().isEmpty()) {
            blocks.add(new Block.Heading(2, "Closed"));
            blocks.add(new Block.ListBlock(
                    register.closed().stream().map(RisksLayout::closed).toList()));
        }
        return new BoardPaper(register.board(), register.today(), Document.Orientation.PORTRAIT)
                .document(
                        "Risk register",
                        "The risks to the plan of the " + register.board().name() + ".",
                        BoardPaper.meaning(open),
                        blocks);
    }

    private static String range(RiskBand band) {
        return switch (band) {
            case EXTREME -> "15 to 25";
            case HIGH -> "8 to 12";
            case MODERATE -> "4 to 6";
            case LOW -> "1 to 3";
        };
    }

    private String summary() {
        if (register.open().isEmpty()) {
            return register.closed().isEmpty()
                    ? "No risk is on the register. That means that none has been recorded, not that there is none."
                    : "No risk is open: those that were are closed.";
        }
        String bands = Arrays.stream(RiskBand.values())
                .map(band -> counted(band) + " " + band.word())
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(", "));
        long untold = register.open().stream().filter(row -> !row.scored()).count();
        List<String> parts = new ArrayList<>();
        if (!bands.isEmpty()) {
            parts.add(bands);
        }
        if (untold > 0) {
            parts.add(untold + " last scored in private, so that the score is not public");
        }
        return Counted.capital(
                        Counted.of(register.open().size(), "risk is on the register", "risks are on the register"))
                + ": " + String.join("; ", parts) + ".";
    }

    private long counted(RiskBand band) {
        return register.open().stream()
                .filter(row -> row.scored() && RiskBand.of(row.risk().score()) == band)
                .count();
    }

    private static List<Prose> brief(Row row) {
        return List.of(
                Prose.of(String.valueOf(row.risk().number())),
                Prose.of(row.risk().event()),
                row.scored() ? Prose.strong(score(row.risk().score())) : Prose.of(PlanWords.NOT_PUBLIC),
                Prose.of(Counted.capital(Holder.inWords(row.owner()))));
    }

    private static String score(int score) {
        return score + ", " + RiskBand.of(score).word();
    }

    private void full(Row row) {
        Risk risk = row.risk();
        blocks.add(new Block.Heading(2, "Risk " + risk.number()));
        blocks.add(new Block.Paragraph(Prose.strong(Counted.sentence(risk.event()))));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Because", known(risk.cause())));
        facts.add(new Block.Fact("Effect", known(risk.effect())));
        facts.add(new Block.Fact(
                "Score",
                row.scored()
                        ? Prose.strong(score(risk.score()))
                                .then(" (likelihood " + risk.likelihood() + ", "
                                        + LIKELIHOODS.get(risk.likelihood() - 1) + "; severity " + risk.severity()
                                        + ", " + SEVERITIES.get(risk.severity() - 1) + ")")
                        : Prose.of(PlanWords.SCORED_IN_PRIVATE + ".")));
        facts.add(new Block.Fact("Owner", Prose.of(Counted.capital(Holder.inWords(row.owner())))));
        facts.add(new Block.Fact("What is done", known(risk.mitigation())));
        row.theme()
                .ifPresent(theme -> facts.add(new Block.Fact("Theme", Prose.of(theme.number() + " " + theme.title()))));
        facts.add(new Block.Fact("Reviewed", Prose.of(reviewed(row))));
        blocks.add(new Block.Facts(facts));
        if (!row.moves().isEmpty()) {
            blocks.add(Block.Paragraph.of("How its score moved:"));
            blocks.add(new Block.ListBlock(
                    row.moves().stream().map(RisksLayout::move).toList()));
        }
    }

    private static Prose known(String words) {
        return words.isEmpty() ? Prose.emphasis("Not recorded") : Prose.of(words);
    }

    private static String reviewed(Row row) {
        return row.lastReviewed()
                .map(move -> DateText.plain(move.day()) + ", meeting " + move.meeting())
                .orElse(row.scored() ? "No meeting has scored it yet" : PlanWords.NOT_PUBLIC);
    }

    private static Prose move(Move move) {
        return Prose.strong("Meeting " + move.meeting() + ", " + DateText.plain(move.day()) + ":")
                .then(" " + Counted.sentence(moved(move))
                        + (move.because().isEmpty() ? "" : " " + Counted.sentence(Counted.capital(move.because()))));
    }

    private static String moved(Move move) {
        String now = score(move.score());
        if (move.raised()) {
            return "raised at " + now;
        }
        return move.before()
                .map(before -> before == move.score()
                        ? "unchanged at " + now
                        : (move.score() > before ? "up" : "down") + " from " + before + " to " + now)
                .orElse("scored " + now);
    }

    private static Prose closed(Row row) {
        Risk risk = row.risk();
        return Prose.strong("Risk " + risk.number() + ".")
                .then(" " + Counted.sentence(risk.event()) + " Closed on "
                        + risk.retiredOn().map(DateText::plain).orElse("a day that is not recorded")
                        + (risk.retiredBecause().isEmpty() ? "." : ": " + Counted.sentence(risk.retiredBecause())));
    }

    /** The same as rows: what is open first. */
    static Sheet sheet(RiskRegister register) {
        List<List<String>> rows = new ArrayList<>();
        register.open().forEach(row -> rows.add(row(row)));
        register.closed().forEach(row -> rows.add(row(row)));
        return new Sheet("Risks", ROWS, rows);
    }

    private static List<String> row(Row row) {
        Risk risk = row.risk();
        boolean told = row.scored();
        Optional<LocalDate> reviewed = row.lastReviewed().map(Move::day);
        return List.of(
                String.valueOf(risk.number()),
                risk.cause(),
                risk.event(),
                risk.effect(),
                told ? String.valueOf(risk.likelihood()) : "",
                told ? String.valueOf(risk.severity()) : "",
                told ? String.valueOf(risk.score()) : "",
                told ? RiskBand.of(risk.score()).word() : "not public",
                row.owner().map(Holder::inWords).orElse(""),
                risk.mitigation(),
                row.theme().map(theme -> theme.number() + " " + theme.title()).orElse(""),
                PlanSheets.day(reviewed),
                row.moves().stream().map(move -> move(move).text()).collect(Collectors.joining(" ")),
                PlanSheets.day(risk.retiredOn()),
                risk.retiredBecause());
    }
}
