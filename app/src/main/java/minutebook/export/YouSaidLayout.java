package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Assurance;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.ProgressNote;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Decided;
import minutebook.view.ActionRow;
import minutebook.view.YouSaidView;
import minutebook.view.YouSaidView.Said;
import minutebook.view.YouSaidView.Who;

/** “You said, we did”: what was said by whom, and what was decided, promised and done about it, nothing included. */
public final class YouSaidLayout {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("You said", 27),
            Table.Column.of("Recorded", 14),
            Table.Column.of("We did", 33),
            Table.Column.of("In the plan", 26));

    private static final String NOTHING = "Nothing has been decided yet.";

    private final YouSaidView view;

    private YouSaidLayout(YouSaidView view) {
        this.view = view;
    }

    public static Document of(YouSaidView view, Wording wording) {
        return new YouSaidLayout(view).document(wording);
    }

    public static Sheet sheet(YouSaidView view) {
        YouSaidLayout layout = new YouSaidLayout(view);
        return new Sheet(
                "You said, we did",
                List.of(
                        Sheet.Column.text("who"),
                        Sheet.Column.date("said_on"),
                        Sheet.Column.text("you_said"),
                        Sheet.Column.text("recorded_in"),
                        Sheet.Column.text("we_did"),
                        Sheet.Column.text("in_the_plan")),
                view.said().stream()
                        .map(one -> List.of(
                                one.who().inWords(),
                                one.date().map(LocalDate::toString).orElse(""),
                                one.text(),
                                one.where(),
                                layout.did(one),
                                plan(one)))
                        .toList());
    }

    private Document document(Wording wording) {
        List<Block> blocks = new ArrayList<>();
        if (view.holdsPrivate()) {
            blocks.add(Rendition.WARNING);
        }
        blocks.add(Block.Paragraph.of(wording.of(Wording.Key.YOU_SAID_ABOUT, view.board())));
        long open = view.said().stream().filter(Said::isUnanswered).count();
        blocks.add(Block.Paragraph.of(
                view.said().isEmpty()
                        ? "The record holds nothing yet that children, families or staff said."
                        : "The record holds " + Counted.of(view.said().size(), "thing") + " that you said. "
                                + (open == 0
                                        ? "Something has been decided, promised or done about each."
                                        : "For " + open + " of them nothing has been decided yet.")));
        for (Who who : Who.values()) {
            List<List<Prose>> rows = view.said().stream()
                    .filter(one -> one.who() == who)
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(2, who.inWords()));
                blocks.add(new Table(who.inWords() + ": what you said, what we did", COLUMNS, 0, rows));
            }
        }
        return new Document(
                "You said, we did",
                view.board().name(),
                "What children, families and staff said, and what the "
                        + view.board().name() + " did about it.",
                view.today(),
                Document.BRITISH_ENGLISH,
                new Document.Status(
                        "AS AT " + DateText.plain(view.today()).toUpperCase(Locale.ROOT), "From the board’s record."),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    private List<Prose> row(Said one) {
        String when = one.date().map(day -> DateText.brief(day) + ", ").orElse("");
        return List.of(
                Prose.of(Counted.sentence(one.text())),
                Prose.of(when + one.where()),
                one.isUnanswered() ? Prose.strong(NOTHING) : Prose.of(did(one)),
                Prose.of(plan(one)));
    }

    /** Decisions, then actions with where they stand, then what was reported since; a line each. */
    private String did(Said one) {
        if (one.isUnanswered()) {
            return NOTHING;
        }
        return Stream.of(
                        one.decisions().stream().map(YouSaidLayout::decision),
                        one.before().stream().map(row -> action("Promised before that by the ", row)),
                        one.actions().stream().map(row -> action("Promised by the ", row)),
                        one.since().stream().map(YouSaidLayout::since))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String decision(Decided one) {
        return "Decided on " + DateText.plain(one.meeting().begins().toLocalDate()) + ": "
                + Counted.sentence(one.row().decision().words());
    }

    private String action(String lead, ActionRow row) {
        return lead + row.owner().post() + ": " + Counted.sentence(row.action().what()) + " " + state(row);
    }

    private String state(ActionRow row) {
        String late = row.action().isDoneLate() ? ", late" : "";
        return switch (row.action().state()) {
            case OPEN ->
                row.action().isOverdue(view.today())
                        ? "It was due on " + DateText.plain(row.action().due()) + " and is overdue."
                        : "It is due on " + DateText.plain(row.action().due()) + ".";
            case REPORTED_DONE -> "It is reported as done" + late + "; the board has still to check it.";
            case CLOSED ->
                "It was done"
                        + row.action()
                                .doneOn()
                                .map(day -> " on " + DateText.plain(day))
                                .orElse("") + late + ".";
            case DROPPED -> "The board no longer asks for it.";
        };
    }

    private static String since(ProgressNote note) {
        return "On " + DateText.plain(note.date()) + ": " + Counted.sentence(note.text())
                + (note.assurance() == Assurance.REPORTED ? " This is reported and not checked." : "");
    }

    private static String plan(Said one) {
        return one.aims().isEmpty()
                ? "No goal of the plan is linked to it."
                : one.aims().stream().map(YouSaidLayout::aim).collect(Collectors.joining("\n"));
    }

    private static String aim(Aim aim) {
        return "Goal " + aim.outcome().ref() + ": "
                + Counted.sentence(aim.outcome().statement()) + " Status: "
                + aim.status().map(Brag::word).orElse("not public") + ".";
    }
}
