package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.HighlightReport;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * What somebody owes a board: their own actions, reports and readings, then the actions of others under what they lead or own.
 *
 * @param next the meeting in session, else the next that is planned
 * @param owed their own to do, then what waits for the board, then what others owe; actions, reports and readings in turn, each
 *     soonest due first
 * @param more how many more of their own actions there are than those shown
 * @param reports the highlight reports for the next meeting that they can write, with what is written already
 * @param measures the measures that they can bring readings of
 * @param lately the meetings whose decisions are listed, oldest first
 * @param decisions those of these meetings that concern their themes and outcomes, without what they may not read
 */
public record MineView(
        Own own,
        LocalDate today,
        Optional<Meeting> next,
        List<Owed> owed,
        int more,
        List<Report> reports,
        List<Measure> measures,
        List<Meeting> lately,
        List<DecisionRow> decisions) {
    /** How many actions of each kind a screen shows; the action log has the rest. */
    public static final int SHOWN = 100;

    public MineView {
        owed = List.copyOf(owed);
        reports = List.copyOf(reports);
        measures = List.copyOf(measures);
        lately = List.copyOf(lately);
        decisions = List.copyOf(decisions);
    }

    /** The report on a theme that they lead to the next meeting, as far as it has been given. */
    public record Report(Theme theme, Optional<HighlightReport> given) {}

    /**
     * What is shown of it.
     *
     * @param most how many actions of each kind at the most
     */
    public static MineView of(Reader reader, Own own, int most, LocalDate today) {
        return new MineMaker(reader, own, today).view(most);
    }

    public Board board() {
        return own.board();
    }

    /** What they have to do themselves. */
    public List<Owed> toDo() {
        return owed.stream()
                .filter(one -> one.nearness(today) == Owed.Nearness.TO_DO)
                .toList();
    }

    /** What they owe in one sentence: {@code You owe 3 things, 2 of them late.} */
    public String inShort() {
        List<Owed> toDo = toDo();
        long late = toDo.stream().filter(one -> one.isLate(today)).count();
        int all = toDo.size() + more;
        if (all == 0) {
            return "You owe the board nothing now.";
        }
        return "You owe " + all + (all == 1 ? " thing" : " things") + lateInWords(all, late) + ".";
    }

    private String lateInWords(int all, long late) {
        if (late == 0) {
            return "";
        }
        return all == 1 ? ", and it is late" : ", " + (more > 0 ? "at least " : "") + late + " of them late";
    }
}
