package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddToPlan;
import minutebook.change.ChangeInPlan;
import minutebook.change.MoveInPlan;
import minutebook.change.Reinstate;
import minutebook.change.Retire;
import minutebook.cli.MadeCommand.Typed;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.view.PartRow;
import picocli.CommandLine;

/** The commands of one kind of thing in the plan: add, change, show, list, retire, reinstate, move. */
final class PartCommands {
    private final RootCommand root;
    private final PlanPart<?> part;
    private final String one;

    PartCommands(RootCommand root, PlanPart<?> part) {
        this.root = root;
        this.part = part;
        String noun = part.noun().replace('-', ' ');
        this.one = (noun.matches("[aeiou].*") ? "an " : "a ") + noun;
    }

    List<CommandLine> lines() {
        List<CommandLine> lines = new ArrayList<>();
        if (isAlone()) {
            lines.add(change().line());
            lines.add(show().line());
            return lines;
        }
        lines.add(add().line());
        lines.add(change().line());
        lines.add(show().line());
        lines.add(list().line());
        if (part.isRetirable()) {
            lines.add(retire().line());
            lines.add(reinstate().line());
        }
        if (part.isPlaced()) {
            lines.add(move().line());
        }
        return lines;
    }

    /** Whether a board has just one of it, which needs no key. */
    private boolean isAlone() {
        return part == PlanParts.BOARD || part == PlanParts.RULES;
    }

    private MadeCommand add() {
        return FieldOptions.toAdd(
                part,
                MadeCommand.of(
                        root,
                        "add",
                        "Adds " + one + ".",
                        (book, typed) -> root.say(book.apply(new AddToPlan(
                                root.board(book).id(), part, FieldOptions.values(part, typed, root.input()))))));
    }

    private MadeCommand change() {
        String description = isAlone()
                ? "Changes the fields that are named; an empty value empties one."
                : "Changes the fields of " + one + " that are named; an empty value empties one.";
        return FieldOptions.toChange(part, keyed(MadeCommand.of(root, "change", description, this::change)));
    }

    private int change(Minutebook book, Typed typed) {
        Map<String, String> values = FieldOptions.values(part, typed, root.input());
        if (values.isEmpty()) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "Name at least one field to change, such as --"
                            + part.fields().get(0).name() + ": see “minutebook " + part.noun()
                            + " change --help”.");
        }
        Board board = root.board(book);
        Optional<String> id = id(book, board, typed);
        return root.say(book.apply(
                id.isPresent()
                        ? new ChangeInPlan(board.id(), part, id.get(), values)
                        : new AddToPlan(board.id(), part, values)));
    }

    private MadeCommand show() {
        String description =
                isAlone() ? "Shows every field." : "Shows every field of " + one + " and what it is linked to.";
        return keyed(MadeCommand.of(root, "show", description, this::show))
                .looking()
                .format();
    }

    private int show(Minutebook book, Typed typed) {
        Board board = root.board(book);
        String key =
                switch (part.noun()) {
                    case "board" -> board.key();
                    case "rules" -> "rules";
                    default -> typed.place(0).orElseThrow();
                };
        new PartPage(part, book.part(board, part, key)).print(root.host(), typed.format());
        return 0;
    }

    private MadeCommand list() {
        MadeCommand list =
                MadeCommand.of(root, "list", "Lists the " + part.plural() + " in their order.", (book, typed) -> {
                    List<PartRow> rows = book.parts(root.board(book), part).rows().stream()
                            .filter(row -> typed.has("--all") || !row.isRetired())
                            .filter(row -> isAsked(row, typed))
                            .toList();
                    PartListing.of(part, rows).print(root.host(), typed.format());
                    return 0;
                });
        filters()
                .forEach(field -> list.option(
                        "--" + field.name(),
                        "KEY",
                        "Only those with this " + field.label().toLowerCase(Locale.ROOT) + "."));
        return (part.isRetirable() ? list.flag("--all", "Those that are retired, too.") : list)
                .looking()
                .format();
    }

    private boolean isAsked(PartRow row, Typed typed) {
        return filters().stream().allMatch(field -> typed.option("--" + field.name())
                .map(key -> key.strip()
                        .replaceFirst("^@", "")
                        .equalsIgnoreCase(row.said().get(field.name())))
                .orElse(true));
    }

    /** The fields by which a list is narrowed: those that name something else in the plan. */
    private List<PlanField> filters() {
        return part.fields().stream()
                .filter(field -> switch (field.type()) {
                    case PERSON, AGENCY, SOURCE, THEME, OUTCOME, MEASURE -> true;
                    case LINE, TEXT, DUE, PAST, NUMBER, COUNT, YES_NO, CHOICE -> false;
                })
                .toList();
    }

    private MadeCommand retire() {
        return keyed(MadeCommand.of(
                        root,
                        "retire",
                        "Retires " + one + ": it stays in the record and is worked on no more.",
                        (book, typed) -> {
                            Board board = root.board(book);
                            String because = typed.option("--because").orElse("");
                            return root.say(book.apply(new Retire(
                                    board.id(), part, id(book, board, typed).orElseThrow(), because)));
                        }))
                .required("--because", "TEXT", "Why it is retired.");
    }

    private MadeCommand reinstate() {
        return keyed(
                MadeCommand.of(root, "reinstate", "Puts " + one + " that was retired to use again.", (book, typed) -> {
                    Board board = root.board(book);
                    return root.say(book.apply(new Reinstate(
                            board.id(), part, id(book, board, typed).orElseThrow())));
                }));
    }

    private MadeCommand move() {
        return keyed(MadeCommand.of(
                        root, "move", "Moves " + one + " up or down among those it is listed with.", (book, typed) -> {
                            Board board = root.board(book);
                            int by = steps(typed);
                            return root.say(book.apply(new MoveInPlan(
                                    board.id(), part, id(book, board, typed).orElseThrow(), by)));
                        }))
                .place("up|down", "Which way.", true)
                .place("N", "How many places (else 1).", false);
    }

    private static int steps(Typed typed) {
        String many = typed.place(2).orElse("1");
        if (!many.matches("[1-9]\\d{0,5}")) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    "Give the number of places as a whole number from 1 up; " + Words.quoted(many) + " is not one.");
        }
        return switch (typed.place(1).orElse("")) {
            case "up" -> -Integer.parseInt(many);
            case "down" -> Integer.parseInt(many);
            default ->
                throw new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Say up or down; " + Words.quoted(typed.place(1).orElse("")) + " is neither.");
        };
    }

    private MadeCommand keyed(MadeCommand command) {
        return isAlone() ? command : command.place("KEY", "Its key, as “" + part.noun() + " list” gives it.", true);
    }

    /** The id of what is meant; empty where the board has settled no rules of its own yet. */
    private Optional<String> id(Minutebook book, Board board, Typed typed) {
        if (part == PlanParts.BOARD) {
            return Optional.of(board.id());
        }
        if (part == PlanParts.RULES) {
            return book.parts(board, part).rows().stream().map(PartRow::id).findFirst();
        }
        return Optional.of(
                book.part(board, part, typed.place(0).orElseThrow()).row().id());
    }
}
