package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import minutebook.domain.ActionState;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.view.AccountView;
import minutebook.view.AccountView.Aim;
import minutebook.view.AccountView.Measured;
import minutebook.view.ActionRow;

/** In plain words: what the board does, what has changed so far by its numbers, and what comes next. */
final class PlainDeeds {
    private static final int DECISIONS = 4;
    private static final int MONTHS_AHEAD = 6;
    private static final int HARDEST = PlainSummaryLayout.HARDEST;

    private final AccountView view;
    private final PlainReader reader;
    private final int spare;

    PlainDeeds(AccountView view, PlainReader reader, int hard) {
        this.view = view;
        this.reader = reader;
        this.spare = hard;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        done(blocks);
        changed(blocks);
        next(blocks);
        return blocks;
    }

    private void done(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "What is being done"));
        int goals = view.outcomes().size();
        blocks.add(Block.Paragraph.of(
                goals == 0
                        ? "The plan has no goals yet."
                        : "There is a plan. It has " + Counted.of(goals, "goal") + "."));
        if (goals > 0) {
            List<Prose> goalsNow = new ArrayList<>();
            Arrays.stream(Brag.values()).forEach(brag -> goalsNow.add(Prose.of(goals(brag))));
            long kept = view.outcomes().stream().filter(Aim::isStatusPrivate).count();
            if (kept > 0) {
                goalsNow.add(Prose.of(kept + (kept == 1 ? " is" : " are") + " not public: the board spoke of "
                        + (kept == 1 ? "it" : "them") + " in private."));
            }
            blocks.add(new Block.ListBlock(goalsNow));
        }
        quoted(blocks);
        blocks.add(Block.Paragraph.of(jobs()));
        decided(blocks);
    }

    private String goals(Brag brag) {
        long count = view.outcomes().stream().filter(aim -> aim.is(brag)).count();
        String words =
                switch (brag) {
                    case BLUE -> "done and proved";
                    case GREEN -> "going well";
                    case AMBER -> "at risk of being late";
                    case RED -> "late, or not going well";
                };
        return (count == 0 ? "None is " : count + (count == 1 ? " is " : " are ")) + words + ".";
    }

    /** The goals that come first, in the plan’s own words where the reader can be asked to read those. */
    private void quoted(List<Block> blocks) {
        List<Prose> easy = first().stream()
                .map(aim -> Counted.sentence(aim.outcome().statement()))
                .filter(text -> (spare == HARDEST && reader == PlainReader.RESIDENTS) || reader.canRead(text, spare))
                .map(text -> Prose.of("“" + text + "”"))
                .toList();
        if (!easy.isEmpty()) {
            blocks.add(Block.Paragraph.of("Of what comes first, the plan says:"));
            blocks.add(new Block.ListBlock(easy));
        }
    }

    /** The board’s priorities, in their order. */
    private List<Aim> first() {
        return view.outcomes().stream()
                .filter(aim -> aim.outcome().rank().isPresent())
                .sorted(Comparator.comparing(aim -> aim.outcome().rank().orElseThrow()))
                .limit(view.rules().mostPriorities())
                .toList();
    }

    private String jobs() {
        if (view.actions().isEmpty()) {
            return "The board has not given anyone a job to do yet.";
        }
        String told = "The board has given people " + Counted.of(view.actions().size(), "job") + " to do. "
                + jobs(row -> isDone(row) && !row.action().isDoneLate(), "done on time")
                + jobs(row -> isDone(row) && row.action().isDoneLate(), "done, but late")
                + jobs(
                        row -> row.action().state() == ActionState.REPORTED_DONE,
                        "said to be done, and the board will check")
                + jobs(row -> row.action().isOverdue(view.today()), "late now")
                + jobs(
                        row -> row.action().state() == ActionState.OPEN
                                && !row.action().isOverdue(view.today()),
                        "still to do")
                + jobs(row -> row.action().state() == ActionState.DROPPED, "no longer asked for");
        return told.strip();
    }

    private String jobs(Predicate<ActionRow> which, String words) {
        long count = view.actions().stream().filter(which).count();
        return count == 0 ? "" : count + (count == 1 ? " is " : " are ") + words + ". ";
    }

    private static boolean isDone(ActionRow row) {
        return row.action().state() == ActionState.CLOSED;
    }

    private void decided(List<Block> blocks) {
        List<String> all = view.newDecisions().stream()
                .map(one -> Counted.sentence(one.row().decision().words()))
                .toList();
        List<Prose> easy = all.stream()
                .filter(text -> reader.canRead(text, spare))
                .limit(DECISIONS)
                .map(text -> Prose.of("“" + text + "”"))
                .toList();
        if (!all.isEmpty()) {
            blocks.add(Block.Paragraph.of("In the last three months the board made "
                    + Counted.of(all.size(), "decision") + "."
                    + (easy.isEmpty()
                            ? ""
                            : all.size() == 1
                                    ? " It is:"
                                    : easy.size() == all.size() ? " They are:" : " Some of them are:")));
        }
        if (!easy.isEmpty()) {
            blocks.add(new Block.ListBlock(easy));
        }
    }

    private void changed(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "What has changed so far"));
        List<Measured> all =
                view.outcomes().stream().flatMap(aim -> aim.measures().stream()).toList();
        long both = all.stream().filter(one -> one.change().isPresent()).count();
        blocks.add(Block.Paragraph.of(
                both == 0
                        ? "We cannot say yet if things are better. For that we need to count the same thing twice."
                        : "We can compare " + both + " of our " + all.size() + " counts with the time before. "
                                + changes(all, 1, "better") + changes(all, -1, "worse")
                                + changes(all, 0, "the same").strip()));
        List<Prose> entries = first().stream()
                .flatMap(aim -> figures(aim).limit(reader.figures()))
                .map(figure -> new PlainNumbers(reader, figure, view.today()).told())
                .toList();
        if (!entries.isEmpty()) {
            blocks.add(Block.Paragraph.of("These are the numbers for the goals that come first:"));
            blocks.add(new Block.ListBlock(entries));
        }
        long none =
                first().stream().filter(aim -> figures(aim).findAny().isEmpty()).count();
        if (none > 0) {
            blocks.add(Block.Paragraph.of("For " + Counted.of(none, "goal") + " we have no number yet."));
        }
    }

    private static String changes(List<Measured> all, int way, String words) {
        long count = all.stream()
                .filter(one -> one.change().filter(change -> change == way).isPresent())
                .count();
        return count == 0 ? "None is " + words + ". " : count + (count == 1 ? " is " : " are ") + words + ". ";
    }

    /** Those that have been read and have a target; where none has one, the first that was read. */
    private static Stream<Measured> figures(Aim aim) {
        List<Measured> read =
                aim.measures().stream().filter(one -> !one.readings().isEmpty()).toList();
        List<Measured> aimed =
                read.stream().filter(one -> one.measure().target().isPresent()).toList();
        return aimed.isEmpty() ? read.stream().limit(1) : aimed.stream();
    }

    private void next(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "What happens next"));
        String meeting = view.next()
                .map(next -> "The board meets next on "
                        + DateText.plain(next.plannedStart().toLocalDate()) + ".")
                .orElse("The board has not set the day of its next meeting.");
        LocalDate until = view.today().plusMonths(MONTHS_AHEAD);
        long due = view.outcomes().stream().filter(aim -> isDue(aim, until)).count();
        long late = view.outcomes().stream()
                .filter(aim -> aim.hasSlipped(view.today()))
                .count();
        blocks.add(Block.Paragraph.of(meeting
                + (due == 0
                        ? ""
                        : " " + Counted.of(due, "goal") + (due == 1 ? " is" : " are") + " due by the end of "
                                + PlainNumbers.month(until) + ".")
                + (late == 0 ? "" : " The day for " + Counted.of(late, "goal") + " has gone by.")));
    }

    private boolean isDue(Aim aim, LocalDate until) {
        LocalDate end = until.withDayOfMonth(until.lengthOfMonth());
        return !aim.is(Brag.BLUE)
                && aim.outcome()
                        .due()
                        .filter(day -> !day.isBefore(view.today()) && !day.isAfter(end))
                        .isPresent();
    }
}
