package minutebook.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Sittings;
import minutebook.export.Document.Status;
import minutebook.view.MinutesView;

/** The minutes of a meeting in the order in which a reader wants them: what was agreed, who was there, item by item. */
public final class MinutesLayout {
    private final MinutesView view;
    private final Meeting meeting;

    private MinutesLayout(MinutesView view) {
        this.view = view;
        this.meeting = view.meeting();
    }

    /**
     * The minutes as they are read: as they were approved once they are, laid out from the record until then, also those of a
     * meeting that is still going on or has not been held.
     */
    public static Document of(MinutesView view) {
        return view.approved()
                .map(approved -> DocumentJson.read(approved.frozen().text()))
                .orElseGet(() -> new MinutesLayout(view).document());
    }

    private Document document() {
        AttendanceSection attendance = new AttendanceSection(view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(attendance)));
        blocks.addAll(SummarySection.of(view));
        blocks.addAll(attendance.blocks());
        blocks.addAll(AgendaSection.of(view));
        view.items().forEach(item -> blocks.addAll(new ItemSection(item, view).blocks()));
        blocks.addAll(colours());
        blocks.addAll(new WaiversSection(view).blocks());
        blocks.addAll(closing());
        String title = title(meeting);
        return new Document(
                title,
                view.board().name(),
                title + " of the " + view.board().name() + " on " + DateText.plain(date()) + ".",
                date(),
                Document.BRITISH_ENGLISH,
                status(meeting.state()),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    /** Until a meeting begins, there is only its agenda. */
    private static String title(Meeting meeting) {
        return (meeting.startedAt().isPresent() ? "Minutes of meeting " : "Agenda of meeting ") + meeting.number();
    }

    static Status status(MeetingState state) {
        return switch (state) {
            case PLANNED, PAPERS_OUT -> new Status("NOT YET HELD", "What follows is the agenda.");
            case IN_SESSION -> new Status("IN SESSION", "The meeting is still going on.");
            case HELD -> new Status("DRAFT", "Not yet agreed by the board.");
            case CIRCULATED -> new Status("CIRCULATED", "Sent to members; not yet agreed by the board.");
            case APPROVED -> new Status("APPROVED", "Agreed by the board as a correct record.");
        };
    }

    private LocalDate date() {
        return meeting.begins().toLocalDate();
    }

    private List<Block.Fact> facts(AttendanceSection attendance) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("Authority", view.board().authority()));
        facts.add(fact("Date", DateText.full(date())));
        facts.add(fact("Time", times()));
        meeting.papersOut().ifPresent(day -> facts.add(fact("Papers out", DateText.plain(day))));
        facts.add(fact("Place", meeting.place().isEmpty() ? "Not recorded" : meeting.place()));
        attendance.chair().ifPresent(chair -> facts.add(fact("Chair", chair)));
        return facts;
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(name, Prose.of(value));
    }

    private String times() {
        Optional<LocalDateTime> started = meeting.startedAt();
        if (started.isEmpty()) {
            return "Planned for " + planned(meeting);
        }
        Sittings sittings = view.sittings();
        if (!sittings.adjournments().isEmpty()) {
            return sittings.all(meeting).stream().map(MinutesLayout::sitting).collect(Collectors.joining("; "));
        }
        return meeting.endedAt()
                .map(end -> DateText.span(started.get(), end))
                .orElse("Started at " + DateText.time(started.get().toLocalTime()));
    }

    private static String sitting(Sittings.Sitting one) {
        return DateText.plain(one.from().toLocalDate()) + ", "
                + one.to()
                        .map(end -> DateText.span(one.from(), end))
                        .orElse("from " + DateText.time(one.from().toLocalTime()));
    }

    private static String planned(Meeting meeting) {
        return DateText.span(meeting.plannedStart(), meeting.plannedStart().plusMinutes(meeting.plannedMinutes()));
    }

    /** What the statuses mean on this board, where the meeting gave any. */
    private List<Block> colours() {
        if (view.items().stream().allMatch(item -> item.statuses().isEmpty())) {
            return List.of();
        }
        return List.of(
                new Block.Heading(2, "What the statuses mean"),
                new Block.ListBlock(Arrays.stream(Brag.values())
                        .map(status -> Prose.strong(status.word() + ":")
                                .then(" " + Counted.sentence(view.rules().meaning(status))))
                        .toList()));
    }

    private List<Block> closing() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Next meeting"));
        blocks.add(Block.Paragraph.of(
                view.next().map(MinutesLayout::invitation).orElse("No date has been set for the next meeting.")));
        if (meeting.isOver()) {
            blocks.add(new Block.Heading(2, "Signature"));
            blocks.add(new Block.Signature(
                    "Signed by the chair as a correct record of the meeting.", List.of("Chair", "Date")));
        }
        if (!view.board().confidentiality().isEmpty()) {
            List<Block> notice = List.of(
                    new Block.Heading(2, "Confidentiality"),
                    new Block.Callout(
                            Block.CalloutKind.NOTICE, Prose.of(view.board().confidentiality())));
            blocks.add(new Block.Restricted(notice, List.of()));
        }
        return blocks;
    }

    private static String invitation(Meeting next) {
        String place = next.place().isEmpty() ? "" : ", at " + next.place();
        return Counted.sentence("Meeting " + next.number() + " is planned for "
                + DateText.full(next.plannedStart().toLocalDate()) + ", " + planned(next) + place);
    }
}
