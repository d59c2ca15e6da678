package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;
import minutebook.domain.Part;
import minutebook.domain.Presence;
import minutebook.domain.Room;
import minutebook.view.AttendanceRow;
import minutebook.view.DecisionRow;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;

/** The notice of what a meeting decided, why and by whom, sent out before the minutes are. */
public final class DecisionNoticeLayout {
    private final MinutesView view;
    private final Meeting meeting;
    private final List<Block> blocks = new ArrayList<>();

    private DecisionNoticeLayout(MinutesView view) {
        this.view = view;
        this.meeting = view.meeting();
    }

    public static Document of(MinutesView view) {
        return new DecisionNoticeLayout(view).document();
    }

    private Document document() {
        LocalDate date =
                view.sittings().day(meeting).orElse(meeting.plannedStart().toLocalDate());
        blocks.add(Block.Paragraph.of("The board decided the following at its meeting on "
                + Counted.and(days(date))
                + (meeting.place().isEmpty() ? "" : ", " + meeting.place())
                + ". The minutes follow; until the board has agreed them, this notice is what it decided."));
        int before = blocks.size();
        view.items().forEach(this::item);
        if (blocks.size() == before) {
            blocks.add(Block.Paragraph.of("The meeting made no decision."));
        }
        who();
        return new Document(
                "Decisions of meeting " + meeting.number(),
                view.board().name(),
                "Notice of the decisions of meeting " + meeting.number() + " of the "
                        + view.board().name() + " on " + DateText.plain(date) + ".",
                date,
                Document.BRITISH_ENGLISH,
                new Document.Status("DECISION NOTICE", "What the meeting decided; its minutes tell more."),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    /** The days on which the meeting sat, more than one where it was adjourned. */
    private List<String> days(LocalDate last) {
        List<String> days = view.sittings().all(meeting).stream()
                .map(one -> DateText.full(one.from().toLocalDate()))
                .distinct()
                .toList();
        return days.isEmpty() ? List.of(DateText.full(last)) : days;
    }

    private void item(ItemRecord record) {
        if (record.decisions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(
                2, record.item().place() + ". " + record.item().title()));
        if (!view.sitting().at(record.item().id()).isMet()) {
            blocks.add(new Block.Callout(
                    Block.CalloutKind.GAP,
                    Prose.of(
                            "The meeting was not quorate at this item: what it decided stands as a recommendation until a"
                                    + " quorate meeting confirms it.")));
        }
        if (record.item().part() == Part.PART_2) {
            String paragraph = record.item().exemption();
            blocks.add(Block.Paragraph.of(
                    Counted.capital(Counted.of(record.decisions().size(), "decision was", "decisions were"))
                            + " made in private"
                            + (paragraph.isEmpty() ? "." : " under " + Counted.sentence(paragraph))));
            return;
        }
        record.decisions().forEach(this::decision);
        withdrawn(record).ifPresent(blocks::add);
    }

    private void decision(DecisionRow row) {
        Decision decision = row.decision();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(row.ref(), Prose.of(Counted.sentence(decision.words()))));
        facts.add(new Block.Fact(
                "Reason",
                decision.rationale().isEmpty()
                        ? Prose.emphasis("Not recorded")
                        : Prose.of(Counted.sentence(decision.rationale()))));
        if (!decision.dissent().isEmpty()) {
            facts.add(new Block.Fact("Dissent", Prose.of(Counted.sentence(decision.dissent()))));
        }
        row.outcome()
                .ifPresent(outcome -> facts.add(new Block.Fact(
                        "About", Prose.of("Outcome " + outcome.ref() + ", " + Counted.sentence(outcome.statement())))));
        blocks.add(new Block.Facts(facts));
    }

    /** Who declared an interest and took no part. */
    private static Optional<Block> withdrawn(ItemRecord record) {
        String posts = record.proceedings().interests().stream()
                .filter(row -> row.interest().withdrew())
                .map(row -> row.person().post())
                .distinct()
                .collect(Collectors.joining("; "));
        return posts.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Paragraph.of("Declared an interest and took no part: " + Counted.sentence(posts)));
    }

    /** The members who were there where something was decided, each with the items that they were not there for. */
    private void who() {
        List<AgendaItem> decided = view.items().stream()
                .filter(record -> !record.decisions().isEmpty())
                .map(ItemRecord::item)
                .toList();
        Room room = view.sitting().room();
        List<Prose> members = view.attendance().stream()
                .filter(row -> row.person().role().countsForQuorum())
                .flatMap(row -> present(row, decided, room).stream())
                .map(Prose::of)
                .toList();
        if (!members.isEmpty()) {
            blocks.add(new Block.Heading(2, "Who decided"));
            blocks.add(new Block.ListBlock(members));
        }
    }

    private static Optional<String> present(AttendanceRow row, List<AgendaItem> decided, Room room) {
        List<String> missed = decided.stream()
                .filter(item -> !room.holds(row.person().id(), item.id()))
                .map(item -> String.valueOf(item.place()))
                .toList();
        return row.attendance()
                .filter(mark -> missed.size() < decided.size())
                .map(mark -> (mark.presence() == Presence.DEPUTY
                                ? mark.deputy() + " for " + row.person().post()
                                : row.person().post())
                        + ", " + row.agency().name()
                        + (missed.isEmpty()
                                ? ""
                                : "; not for item" + (missed.size() == 1 ? " " : "s ") + Counted.and(missed)));
    }
}
