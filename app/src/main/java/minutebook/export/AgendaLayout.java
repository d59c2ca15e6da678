package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.BoardRole;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Paper;
import minutebook.domain.Person;
import minutebook.view.AgendaView;
import minutebook.view.AttendanceRow;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;

/** The agenda of a meeting as a paper: what is taken when, for what, with which papers, and what is in private and why. */
public final class AgendaLayout {
    private final AgendaView view;
    private final MinutesView minutes;
    private final Meeting meeting;
    private final Board board;
    private final Wording wording;

    private AgendaLayout(AgendaView view, Wording wording) {
        this.view = view;
        this.minutes = view.minutes();
        this.meeting = minutes.meeting();
        this.board = minutes.board();
        this.wording = wording;
    }

    public static Document of(AgendaView view, Wording wording) {
        return new AgendaLayout(view, wording).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts()));
        List<Block> timetable = AgendaSection.timetable(
                minutes, Table.Column.of("Purpose and papers", 30), one -> more(one, false), one -> more(one, true));
        blocks.addAll(
                timetable.isEmpty() ? List.of(Block.Paragraph.of("No items have been put on the agenda.")) : timetable);
        blocks.addAll(inPrivate());
        blocks.addAll(Block.Restricted.unlessSame(late(false), late(true)));
        blocks.addAll(reports());
        blocks.addAll(practical());
        String day = DateText.plain(meeting.plannedStart().toLocalDate());
        return new Document(
                "Agenda of meeting " + meeting.number(),
                board.name(),
                "Agenda of meeting " + meeting.number() + " of the " + board.name() + " on " + day + ".",
                meeting.plannedStart().toLocalDate(),
                Document.BRITISH_ENGLISH,
                status(),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    private Document.Status status() {
        return meeting.startedAt().isPresent()
                ? new Document.Status("AGENDA", "What the meeting was to take; its minutes say what it did.")
                : new Document.Status(
                        "AGENDA",
                        meeting.papersOut().isPresent()
                                ? "The papers are out; only late items are still added."
                                : "The papers are not out yet; it may still change.");
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("Authority", board.authority()));
        facts.add(fact("Date", DateText.full(meeting.plannedStart().toLocalDate())));
        facts.add(fact(
                "Time",
                DateText.span(meeting.plannedStart(), meeting.plannedStart().plusMinutes(meeting.plannedMinutes()))));
        facts.add(fact("Place", meeting.place().isEmpty() ? "Not yet settled" : meeting.place()));
        post(BoardRole.CHAIR).ifPresent(chair -> facts.add(fact("Chair", chair)));
        meeting.papersOut()
                .ifPresent(day -> facts.add(fact("Papers out", DateText.plain(day) + ", " + view.clearDays())));
        return facts;
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(name, Prose.of(value));
    }

    private Optional<String> post(BoardRole role) {
        return minutes.attendance().stream()
                .filter(row -> row.person().role() == role)
                .map(AttendanceRow::person)
                .map(Person::post)
                .findFirst();
    }

    /** What an item is for, what the board is asked, its papers. */
    private static Prose more(ItemRecord record, boolean inPublic) {
        AgendaItem item = record.item();
        List<Prose> lines = new ArrayList<>();
        lines.add(Prose.of(purpose(record)));
        List<Paper> papers = record.proceedings().papers();
        if (inPublic && item.isPrivate()) {
            lines.add(Prose.of(papers.isEmpty() ? "" : "Its papers are not public."));
        } else {
            record.proceedings()
                    .highlight()
                    .map(row -> row.report().asks())
                    .filter(asks -> !asks.isEmpty())
                    .ifPresent(asks -> lines.add(Prose.of("The board is asked: " + Counted.sentence(asks))));
            papers.forEach(paper -> lines.add(Prose.of("Paper: ").then(paper(paper))));
        }
        return lines.stream()
                .filter(line -> !line.text().isEmpty())
                .reduce((one, more) -> one.then("\n").then(more))
                .orElse(Prose.of(""));
    }

    /** What the board is to do with an item, where its title does not say so. */
    private static String purpose(ItemRecord record) {
        return switch (record.item().kind()) {
            case OPENING, ANY_OTHER, CLOSING -> "";
            case MINUTES -> "To agree them as a correct record.";
            case MATTERS_ARISING -> "To hear what became of what was agreed.";
            case ACTION_LOG -> "To accept what is done and to ask after what is late.";
            case THEME ->
                record.theme()
                        .map(theme -> Counted.sentence(
                                "To question and decide. Theme " + theme.number() + " of the plan: " + theme.title()))
                        .orElse("To question and decide.");
            case REPORT -> "To receive and question.";
            case CONSENT -> "To agree together, without discussion.";
            case DISCUSSION -> "To discuss.";
        };
    }

    /** A paper on the web is a link that says where it goes; of a file only the title is told, for its place is nobody’s else. */
    private static Prose paper(Paper paper) {
        Optional<Address> address =
                Paper.isAddress(paper.location()) ? Address.of(paper.location()) : Optional.<Address>empty();
        return address.map(one ->
                        Prose.link(paper.title() + " (page on " + one.uri().getHost() + ")", one))
                .orElseGet(() -> Prose.of(paper.title()))
                .then(paper.late() ? ", late paper" : "");
    }

    private List<Block> inPrivate() {
        List<Prose> entries = minutes.items().stream()
                .map(ItemRecord::item)
                .filter(AgendaItem::isPrivate)
                .map(item -> Prose.strong("Item " + item.place() + ", " + item.title() + ".")
                        .then(" Private under: " + ground(item.exemption()) + " Public interest: "
                                + ground(item.publicInterest())))
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, "Part 2, in private"),
                        Block.Paragraph.of(wording.of(Wording.Key.AGENDA_PRIVATE, board)),
                        new Block.ListBlock(entries));
    }

    private static String ground(String text) {
        return text.isEmpty() ? "not recorded." : Counted.sentence(text);
    }

    private List<Block> late(boolean inPublic) {
        List<Prose> entries = minutes.items().stream()
                .filter(record -> !(inPublic && record.item().isPrivate()))
                .flatMap(AgendaLayout::lateOf)
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, "Late items and papers"), new Block.ListBlock(entries));
    }

    private static Stream<Prose> lateOf(ItemRecord record) {
        AgendaItem item = record.item();
        Prose name = Prose.strong("Item " + item.place() + ", " + item.title() + ":");
        return Stream.concat(
                item.lateBecause().isEmpty()
                        ? Stream.of()
                        : Stream.of(name.then(" a late item because " + Counted.sentence(item.lateBecause()))),
                record.proceedings().papers().stream()
                        .filter(Paper::late)
                        .map(paper ->
                                name.then(" the paper “" + paper.title() + "” came after the papers had gone out.")));
    }

    private List<Block> reports() {
        if (view.reports().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(2, "Reports due by this meeting"),
                new Block.ListBlock(view.reports().stream()
                        .map(one -> Prose.of(one.due().title()
                                + one.from()
                                        .map(person -> ", from the " + person.post())
                                        .orElse("")
                                + ", due " + DateText.plain(one.by()) + "."))
                        .toList()));
    }

    private List<Block> practical() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Quorum and apologies"));
        blocks.add(Block.Paragraph.of(
                board.quorumMembers() == 0 && board.quorumAgencies() == 0
                        ? "The board has set no quorum."
                        : "The board can decide when at least " + Counted.of(board.quorumMembers(), "member") + " from "
                                + Counted.of(board.quorumAgencies(), "agency", "agencies") + " are there."));
        blocks.add(Block.Paragraph.of(wording.of(Wording.Key.AGENDA_APOLOGIES, board)
                .replace("{secretary}", post(BoardRole.SECRETARY).orElse("secretary"))));
        if (!board.confidentiality().isEmpty()) {
            Block notice = new Block.Callout(Block.CalloutKind.NOTICE, Prose.of(board.confidentiality()));
            blocks.add(new Block.Restricted(List.of(notice), List.of()));
        }
        return blocks;
    }
}
