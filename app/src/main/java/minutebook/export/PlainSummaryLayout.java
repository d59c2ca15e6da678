package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.DateText;
import minutebook.view.AccountView;

/**
 * What was found, what is done and what has changed, in plain words made from the record, with its reading age measured on what
 * it prints. Texts of the record that are too hard for its reader are left to the full plan.
 */
public final class PlainSummaryLayout {
    /** It begins with all that is quoted from the plan, and is made easier year by year until it meets its aim. */
    static final int HARDEST = 3;

    private static final int EASIEST = -1;

    private final AccountView view;
    private final PlainReader reader;
    private final Wording wording;

    private PlainSummaryLayout(AccountView view, PlainReader reader, Wording wording) {
        this.view = view;
        this.reader = reader;
        this.wording = wording;
    }

    public static Document residents(AccountView view, Wording wording) {
        return new PlainSummaryLayout(view, PlainReader.RESIDENTS, wording).document();
    }

    public static Document children(AccountView view, Wording wording) {
        return new PlainSummaryLayout(view, PlainReader.CHILDREN, wording).document();
    }

    private Document document() {
        List<Block> blocks = List.of();
        for (int hard = HARDEST; hard >= EASIEST && (blocks.isEmpty() || isTooHard(blocks)); hard--) {
            blocks = body(hard);
        }
        ReadingAge age = ReadingAge.of(blocks);
        List<Block> whole = new ArrayList<>(blocks);
        whole.addAll(measured(age, Acronyms.unexplained(blocks)));
        return new Document(
                reader.title(),
                view.board().name(),
                reader.title() + " of the work of the " + view.board().name() + ", as at "
                        + DateText.plain(view.today()) + ".",
                view.today(),
                Document.BRITISH_ENGLISH,
                new Document.Status(
                        "SUMMARY", "As at " + DateText.plain(view.today()) + ". Reading age: " + age.inWords() + "."),
                Document.Orientation.PORTRAIT,
                whole);
    }

    private boolean isTooHard(List<Block> blocks) {
        return ReadingAge.of(blocks).age() > reader.aim();
    }

    /** What the board says in its own words stands as it wrote it; the sets of letters in all else are written out. */
    private List<Block> body(int hard) {
        List<Block> told = new ArrayList<>(new PlainFindings(view, reader, hard).blocks());
        told.addAll(new PlainDeeds(view, reader, hard).blocks());
        List<Block> written = new ArrayList<>();
        written.add(Block.Paragraph.of(wording.of(
                reader == PlainReader.CHILDREN ? Wording.Key.CHILDREN_ABOUT : Wording.Key.RESIDENTS_ABOUT,
                view.board())));
        written.addAll(Acronyms.writtenOut(told));
        written.addAll(say());
        written.addAll(words(written));
        return written;
    }

    private List<Block> say() {
        return List.of(
                new Block.Heading(2, "Have your say"),
                Block.Paragraph.of(wording.of(
                        reader == PlainReader.CHILDREN ? Wording.Key.CHILDREN_SAY : Wording.Key.RESIDENTS_SAY,
                        view.board())),
                new Block.Callout(
                        Block.CalloutKind.NOTICE,
                        Prose.of(wording.of(
                                reader == PlainReader.CHILDREN ? Wording.Key.CHILDREN_SAFE : Wording.Key.RESIDENTS_SAFE,
                                view.board()))));
    }

    private static List<Block> words(List<Block> blocks) {
        List<Prose> entries = FieldWord.in(ReadingAge.texts(blocks)).stream()
                .map(word ->
                        Prose.strong(Counted.capital(word.word()) + ":").then(" " + Counted.sentence(word.meaning())))
                .toList();
        return entries.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(2, "What some words mean"), new Block.ListBlock(entries));
    }

    /** The measure in words, and what of it falls short. */
    private List<Block> measured(ReadingAge age, List<String> unexplained) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "How easy this is to read"));
        blocks.add(Block.Paragraph.of("Reading age of this summary: " + age.inWords() + ", measured by the "
                + age.measured() + ". That is all of its text above, without headings. It aims at " + reader.aim()
                + " or lower."));
        if (age.age() > reader.aim()) {
            blocks.add(new Block.Callout(
                    Block.CalloutKind.GAP,
                    Prose.of(
                            "This is harder to read than it should be. The titles of measures in the plan are the first"
                                    + " place to look for shorter words.")));
        }
        if (!unexplained.isEmpty()) {
            blocks.add(new Block.Callout(
                    Block.CalloutKind.GAP,
                    Prose.of("Sets of letters that nobody explains here: " + Counted.and(unexplained) + ".")));
        }
        return blocks;
    }
}
