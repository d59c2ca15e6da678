package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import picocli.CommandLine;

/** The nouns of the plan on the command line, each with the commands that its kind can do. */
final class PlanCommands {
    /** The names of the nouns, known without the definitions. */
    static final Set<String> NOUNS = Set.of(
            "rules",
            "agency",
            "person",
            "source",
            "judgement",
            "finding",
            "recommendation",
            "theme",
            "outcome",
            "milestone",
            "measure",
            "comparator",
            "reading",
            "risk",
            "visit-area",
            "report-due",
            "linked-board",
            "plan");

    private final RootCommand root;
    private final Consumer<CommandLine> settled;

    /** @param settled gives a noun's commands what every command has */
    PlanCommands(RootCommand root, Consumer<CommandLine> settled) {
        this.root = root;
        this.settled = settled;
    }

    /** Whether a noun of the plan can be meant: unless another command is named and none of them. */
    static boolean areMeant(List<String> words, CommandLine others) {
        return words.stream().noneMatch(others.getSubcommands()::containsKey)
                || words.stream().anyMatch(word -> NOUNS.contains(word) || word.equals("completion"));
    }

    CommandLine board() {
        return group("board", List.of("Makes a board, changes one, or lists those of the file."), () -> {
            List<CommandLine> parts = new ArrayList<>();
            parts.add(BoardCreateCommand.line(root));
            parts.add(new CommandLine(new BoardListCommand(root)));
            parts.addAll(new PartCommands(root, PlanParts.BOARD).lines());
            return parts;
        });
    }

    List<CommandLine> nouns() {
        List<CommandLine> nouns = new ArrayList<>();
        for (PlanPart<?> part : PlanParts.ALL) {
            if (part != PlanParts.BOARD) {
                nouns.add(group(part.noun(), description(part), () -> parts(part)));
            }
        }
        nouns.add(group(
                "plan",
                List.of("Approves the plan, lists its versions, or says what changed since one of them."),
                () -> List.of(
                        new CommandLine(new PlanApproveCommand(root)),
                        new CommandLine(new PlanVersionsCommand(root)),
                        new CommandLine(new PlanChangesCommand(root)))));
        return nouns;
    }

    private List<CommandLine> parts(PlanPart<?> part) {
        List<CommandLine> parts = new ArrayList<>(new PartCommands(root, part).lines());
        if (part == PlanParts.PERSON) {
            parts.add(Commands.group(new PersonKeyCommand(), PersonKeyCommand.parts(root)));
        } else if (part == PlanParts.OUTCOME) {
            parts.add(new CommandLine(new OutcomeLinkCommand(root)));
            parts.add(new CommandLine(new OutcomeUnlinkCommand(root)));
        } else if (part == PlanParts.MEASURE) {
            parts.add(new CommandLine(new MeasureRebaseCommand(root)));
        } else if (part == PlanParts.READING) {
            parts.add(new CommandLine(new ReadingImportCommand(root)));
        } else if (part == PlanParts.REPORT_DUE) {
            parts.add(new CommandLine(new ReportReceivedCommand(root)));
        } else if (part == PlanParts.LINKED_BOARD) {
            parts.add(new CommandLine(new LinkedBoardMetCommand(root)));
        }
        return parts;
    }

    private CommandLine group(String noun, List<String> description, Supplier<List<CommandLine>> parts) {
        return LateGroup.of(noun, description, parts, settled);
    }

    private static List<String> description(PlanPart<?> part) {
        if (part == PlanParts.RULES) {
            return List.of("Shows or changes what the board has settled for itself.");
        }
        if (part == PlanParts.READING) {
            return List.of(
                    "Adds, imports, shows, lists or changes readings of measures.",
                    "A reading is never taken out: one that turns out wrong is flagged with"
                            + " “reading change KEY --quality known-wrong --why TEXT”.");
        }
        if (part == PlanParts.PERSON) {
            return List.of(
                    "Adds, shows, lists, changes or moves the people of the board, and keeps their keys.",
                    "Somebody who has left is not retired: give the day with “person change KEY --until DATE”.");
        }
        String verbs = part.isRetirable() ? "Adds, shows, lists, changes, retires" : "Adds, shows, lists, changes";
        return List.of((part.isPlaced() ? verbs + " or moves " : verbs.replaceFirst(", (\\w+)$", " or $1") + " ")
                + part.plural().toLowerCase(Locale.ROOT) + ".");
    }
}
