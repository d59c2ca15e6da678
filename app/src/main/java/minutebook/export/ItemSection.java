package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import minutebook.domain.Brag;
import minutebook.domain.MeetingState;
import minutebook.domain.NoteKind;
import minutebook.domain.StatusNote;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;
import minutebook.view.StatusRow;

/** One item of the agenda with all that was recorded under it. */
final class ItemSection {
    private final ItemRecord record;
    private final MinutesView view;
    private final List<Block> blocks = new ArrayList<>();

    ItemSection(ItemRecord record, MinutesView view) {
        this.record = record;
        this.view = view;
    }

    List<Block> blocks() {
        SittingsSection sittings = new SittingsSection(record);
        blocks.add(new Block.Heading(2, SittingsSection.heading(record.item())));
        introduction();
        blocks.addAll(new QuorumSection(view).at(record.item()));
        blocks.addAll(sittings.opening());
        List<Block> said = said();
        if (!record.item().isPrivate()) {
            blocks.addAll(said);
            blocks.addAll(sittings.ending());
            return blocks;
        }
        blocks.add(new Block.Restricted(said, List.of(Block.Paragraph.of(inPublic()))));
        blocks.addAll(sittings.returns());
        blocks.addAll(Block.Restricted.unlessSame(sittings.goesOn(), List.of()));
        return blocks;
    }

    /** What the public is told of an item in private. */
    private String inPublic() {
        return view.meeting().startedAt().isPresent()
                ? "This item was taken in private; what was considered and agreed is not public."
                : "This item is to be taken in private; its papers are not public.";
    }

    /** What the item had before it and all that was recorded under it. */
    private List<Block> said() {
        List<Block> said = new ArrayList<>(PaperSection.of(record));
        ItemSection section = new ItemSection(record, view);
        section.recorded();
        said.addAll(section.blocks);
        return said;
    }

    private void recorded() {
        int before = blocks.size();
        blocks.addAll(PeopleSection.of(record.proceedings()));
        record.notes().stream().filter(note -> note.kind() == NoteKind.SAID).forEach(note -> paragraphs(note.text()));
        blocks.addAll(CorrectionSection.of(record));
        blocks.addAll(ChallengeSection.of(record));
        listed("Progress", record.progress(), Narrative::progress);
        if (!record.readings().isEmpty()) {
            blocks.add(new Block.Heading(3, "Measures"));
            blocks.add(MeasureTable.of(
                    "Measures reported under item " + record.item().place(), record.readings()));
        }
        listed("Status", record.statuses(), this::status);
        blocks.addAll(RiskSection.of(record));
        listed("Earlier actions", record.settled(), row -> Narrative.settled(row, view.today()));
        listed("Reports and linked boards", DueSection.of(record.proceedings()), Function.identity());
        blocks.addAll(DecisionSection.of(record));
        if (!record.actions().isEmpty()) {
            blocks.add(new Block.Heading(3, "Actions"));
            blocks.add(
                    ActionTable.of("Actions agreed under item " + record.item().place(), record.actions()));
        }
        blocks.addAll(EscalationSection.of(record));
        listed(
                "Good practice",
                record.notes().stream()
                        .filter(note -> note.kind() == NoteKind.GOOD_PRACTICE)
                        .toList(),
                note -> Prose.of(Counted.sentence(note.text())));
        if (blocks.size() == before && new SittingsSection(record).ending().isEmpty()) {
            nothing();
        }
    }

    private void introduction() {
        List<String> parts = new ArrayList<>();
        record.theme()
                .map(theme -> theme.title().equals(record.item().title())
                        ? "Theme " + theme.number() + " of the plan"
                        : "Theme " + theme.number() + ": " + theme.title())
                .ifPresent(words -> parts.add(Counted.sentence(words)));
        record.presenter().ifPresent(presenter -> parts.add(Counted.sentence("Presented by " + presenter.post())));
        if (!parts.isEmpty()) {
            blocks.add(new Block.Paragraph(Prose.emphasis(String.join(" ", parts))));
        }
    }

    private void nothing() {
        if (view.meeting().isOver()) {
            blocks.add(Block.Paragraph.of("Nothing was recorded under this item."));
        } else if (view.meeting().state() == MeetingState.IN_SESSION) {
            blocks.add(Block.Paragraph.of("Nothing has been recorded under this item yet."));
        } else if (record.theme().isEmpty() && record.presenter().isEmpty()) {
            blocks.add(Block.Paragraph.of("No presenter has been named."));
        }
    }

    private void paragraphs(String text) {
        Prose.paragraphs(text).forEach(prose -> blocks.add(new Block.Paragraph(prose)));
    }

    private <T> void listed(String heading, List<T> rows, Function<T, Prose> words) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(3, heading));
            blocks.add(new Block.ListBlock(rows.stream().map(words).toList()));
        }
    }

    private Prose status(StatusRow row) {
        StatusNote note = row.note();
        String change = note.before() == note.after()
                ? " stays " + words(note.after())
                : " moved from " + words(note.before()) + " to " + words(note.after());
        return Prose.strong("Outcome " + row.outcome().ref())
                .then(change + ". Reason: " + Counted.sentence(note.because()));
    }

    private String words(Brag status) {
        return status.word() + " (" + view.rules().meaning(status) + ")";
    }
}
