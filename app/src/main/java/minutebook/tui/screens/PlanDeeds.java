package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.change.ApprovePlan;
import minutebook.domain.BoardRules;
import minutebook.domain.DateText;
import minutebook.domain.WallClock;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.Effect;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Passage;
import minutebook.view.KindView;
import minutebook.view.PlanChangeRow;
import minutebook.view.PlanChangesView;

/** What the keys of the plan's screen do. */
final class PlanDeeds {
    private PlanDeeds() {}

    /** Asks what is to be added: the next step of setting up first, then what belongs below or beside the chosen line. */
    static Step add(PlanScreen screen) {
        Map<String, String> known = screen.chosen().map(PlanLine::known).orElse(Map.of());
        List<PickScreen.Pick> picks = kindsFor(screen).stream()
                .map(part -> new PickScreen.Pick(
                        PartWords.name(part),
                        place(part, known),
                        PartDeeds.add(screen.board(), part, knownTo(part, known), Effect.Replace::new)))
                .toList();
        return Step.open(screen, PickScreen.of("Add to the plan", picks));
    }

    private static Set<PlanPart<?>> kindsFor(PlanScreen screen) {
        Set<PlanPart<?>> kinds = new LinkedHashSet<>();
        SetUp.next(screen.view().plan()).ifPresent(step -> kinds.add(step.part()));
        screen.chosen().ifPresent(line -> kinds.addAll(near(line.part())));
        PlanParts.ALL.stream()
                .filter(part -> part != PlanParts.BOARD && part != PlanParts.RULES)
                .forEach(kinds::add);
        return kinds;
    }

    private static List<PlanPart<?>> near(PlanPart<?> part) {
        if (part == PlanParts.THEME) {
            return List.of(PlanParts.OUTCOME, PlanParts.THEME, PlanParts.RISK);
        }
        if (part == PlanParts.OUTCOME) {
            return List.of(PlanParts.MEASURE, PlanParts.MILESTONE, PlanParts.OUTCOME);
        }
        return part == PlanParts.MEASURE
                ? List.of(PlanParts.READING, PlanParts.MEASURE, PlanParts.COMPARATOR, PlanParts.MILESTONE)
                : List.of(PlanParts.MILESTONE, PlanParts.MEASURE, PlanParts.OUTCOME);
    }

    /** Where a new thing of a kind goes, and what it is: “for outcome 1.2: how one will know”. */
    private static String place(PlanPart<?> part, Map<String, String> known) {
        return knownTo(part, known).entrySet().stream()
                        .findFirst()
                        .map(entry -> "for " + entry.getKey() + " " + entry.getValue() + ": ")
                        .orElse("")
                + PartWords.about(part);
    }

    /** What is known of a new thing, as far as its kind has fields for it. */
    static Map<String, String> knownTo(PlanPart<?> part, Map<String, String> known) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (PlanField field : part.fields()) {
            if (known.containsKey(field.name())) {
                kept.put(field.name(), known.get(field.name()));
            }
        }
        return kept;
    }

    static Step edit(PlanScreen screen) {
        PlanLine line = screen.chosen().orElseThrow();
        return Step.ask(screen, PartDeeds.edit(screen.board(), line.part(), line.id()));
    }

    static Step retire(PlanScreen screen) {
        PlanLine line = screen.chosen().orElseThrow();
        return Step.ask(screen, PartDeeds.retire(screen.board(), line.part(), line.id()));
    }

    static Step move(PlanScreen screen, int by) {
        PlanLine line = screen.chosen().orElseThrow();
        return Step.ask(screen, PartDeeds.move(screen.board(), line.part(), line.id(), by));
    }

    static Step readings(PlanScreen screen) {
        PlanLine line = screen.chosen().orElseThrow();
        return Step.ask(
                screen,
                Request.open(book -> PartsScreen.within(
                        book,
                        screen.board(),
                        PlanParts.READING,
                        line.id(),
                        Map.of("measure", line.known().get("measure")))));
    }

    static Step link(PlanScreen screen) {
        return Step.ask(
                screen,
                Grounds.toLink(
                        screen.board(),
                        screen.chosen().flatMap(PlanLine::outcome).orElseThrow()));
    }

    static Step unlink(PlanScreen screen) {
        return Step.ask(
                screen,
                Grounds.toUnlink(
                        screen.board(),
                        screen.chosen().flatMap(PlanLine::outcome).orElseThrow()));
    }

    /** Every kind as a list, and the board itself with its rules. */
    static Step kinds(PlanScreen screen) {
        return Step.ask(screen, Request.open(book -> {
            List<PickScreen.Pick> picks = new ArrayList<>();
            PlanParts.ALL.stream()
                    .filter(part -> part != PlanParts.BOARD && part != PlanParts.RULES)
                    .forEach(part -> picks.add(listed(book, screen, part)));
            picks.add(new PickScreen.Pick(
                    "the board",
                    "its name, purpose, quorum and notice",
                    PartDeeds.edit(
                            screen.board(), PlanParts.BOARD, screen.board().id())));
            picks.add(new PickScreen.Pick(
                    "its rules", "when it is warned, how its charts are read, what its colours mean", rules(screen)));
            picks.add(new PickScreen.Pick("another board", "a new board in this file", PartDeeds.found()));
            return PickScreen.of("Parts of the plan", picks);
        }));
    }

    private static PickScreen.Pick listed(Minutebook book, PlanScreen screen, PlanPart<?> part) {
        int count = book.kind(screen.board().id(), part).all().size();
        return new PickScreen.Pick(
                part.plural(),
                count == 0 ? "none yet" : "" + count,
                (later, asker) -> new Step(asker, new Effect.Replace(PartsScreen.of(later, screen.board(), part))));
    }

    /** The board's rules; where it has settled nothing, the usual ones to begin with. */
    private static Request rules(PlanScreen screen) {
        return (book, asker) -> {
            KindView<BoardRules> view = book.kind(screen.board().id(), PlanParts.RULES);
            PartForm<BoardRules> form = new PartForm<>(view, book.moment());
            return Step.open(
                    asker,
                    view.all().stream()
                            .findFirst()
                            .map(form::changing)
                            .orElseGet(() -> form.adding(
                                    PlanParts.RULES.said(screen.view().rules(), view.plan()))));
        };
    }

    static Step changes(PlanScreen screen) {
        return Step.ask(screen, Request.open(book -> {
            PlanChangesView view = book.planChanges(screen.board(), Optional.empty());
            List<Passage> passages = view.rows().isEmpty()
                    ? List.of(Passage.of("Nothing has changed since.", Style.NORMAL))
                    : view.rows().stream().flatMap(PlanDeeds::told).toList();
            String version =
                    view.since().map(since -> " version " + since.number()).orElse(" the plan was made");
            return PassagesScreen.of("Changed since" + version, passages);
        }));
    }

    private static Stream<Passage> told(PlanChangeRow row) {
        String by = row.actor() + ", " + DateText.brief(WallClock.at(row.at()).toLocalDate());
        return Stream.of(Passage.of(row.said(), Style.NORMAL), new Passage(2, Cell.of(""), new Cell(by, Style.MUTED)));
    }

    /** The board approves the plan as it stands, under the item that its meeting is at. */
    static FormScreen approving(String item) {
        Form form = Form.of(
                List.of(Field.text("words", "Words", "").explained("What is said of it; may be empty.")),
                values -> Map.of());
        return FormScreen.of(
                        "Approve the plan as it stands",
                        form,
                        values -> Request.applyAndLeave(new ApprovePlan(item, values.get("words"))))
                .keptAt("approve/" + item);
    }
}
