package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.BoardRules;
import minutebook.domain.ClosingRule;
import minutebook.domain.Plan;
import minutebook.domain.Strangers;
import minutebook.domain.TwoOfThree;

/** What a board has settled for itself. */
public final class BoardRulesPart extends PlanPart<BoardRules> {
    BoardRulesPart() {
        super(
                BoardRules.class,
                "rules",
                "rules",
                List.of(
                        PlanField.of(
                                "run-length",
                                "Run length",
                                PlanField.Type.COUNT,
                                "How many points on one side, or one way, make a signal: 7 unless settled otherwise, from 5 to 12."),
                        PlanField.choice(
                                "two-of-three",
                                "Two of three",
                                TwoOfThree.class,
                                "Which points of three must be on one side of the average when two are near a limit."),
                        PlanField.of(
                                "stale-after",
                                "Status stale after",
                                PlanField.Type.COUNT,
                                "A status older than so many meetings is stale: 2 unless settled otherwise."),
                        PlanField.of(
                                "stuck-after",
                                "Outcome stuck after",
                                PlanField.Type.COUNT,
                                "An outcome that nothing has moved for so many meetings is stuck: 2 unless settled otherwise."),
                        PlanField.of(
                                "most-priorities",
                                "Most priorities",
                                PlanField.Type.COUNT,
                                "More priorities than this are warned of: 6 unless settled otherwise."),
                        PlanField.line("blue", "Blue means", "What blue means on this board; papers print it."),
                        PlanField.line("green", "Green means", "What green means on this board."),
                        PlanField.line("amber", "Amber means", "What amber means on this board."),
                        PlanField.line("red", "Red means", "What red means on this board."),
                        PlanField.of(
                                "escalate-after",
                                "Take higher after",
                                PlanField.Type.COUNT,
                                "An action extended so often is listed to be taken higher: 2 unless settled otherwise."),
                        PlanField.choice(
                                "closing",
                                "Actions are closed",
                                ClosingRule.class,
                                "When an action may be closed or dropped."),
                        PlanField.of(
                                "clear-days",
                                "Clear days",
                                PlanField.Type.COUNT,
                                "How many clear days lie between the papers and the meeting: 5 unless settled otherwise."),
                        PlanField.of(
                                "circulate-within",
                                "Minutes within",
                                PlanField.Type.COUNT,
                                "Within how many working days the minutes go out: 10 unless settled otherwise."),
                        PlanField.choice(
                                "strangers",
                                "Strangers may",
                                Strangers.class,
                                "What somebody may do who is not among the board’s people.")));
    }

    @Override
    public String key(BoardRules rules, Plan plan) {
        return "rules";
    }

    @Override
    public String title(BoardRules rules, Plan plan) {
        return "The board’s rules";
    }

    @Override
    public Map<String, String> said(BoardRules was, Plan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("run-length", String.valueOf(was.runLength()));
        said.put("two-of-three", typed(Optional.of(was.twoOfThree())));
        said.put("stale-after", String.valueOf(was.staleAfter()));
        said.put("stuck-after", String.valueOf(was.stuckAfter()));
        said.put("most-priorities", String.valueOf(was.mostPriorities()));
        said.put("blue", was.blue());
        said.put("green", was.green());
        said.put("amber", was.amber());
        said.put("red", was.red());
        said.put("escalate-after", String.valueOf(was.escalateAfter()));
        said.put("closing", typed(Optional.of(was.closing())));
        said.put("clear-days", String.valueOf(was.clearDays()));
        said.put("circulate-within", String.valueOf(was.circulateWithin()));
        said.put("strangers", typed(Optional.of(was.strangers())));
        return said;
    }

    @Override
    protected BoardRules make(String id, String board, Optional<BoardRules> before, Filled filled, int place) {
        BoardRules usual = BoardRules.usual(id, board);
        BoardRules was = before.orElse(usual);
        return new BoardRules(
                id,
                board,
                filled.count("run-length", Optional.of(was.runLength())).orElse(usual.runLength()),
                filled.choice("two-of-three", TwoOfThree.class, Optional.of(was.twoOfThree()))
                        .orElse(usual.twoOfThree()),
                filled.count("stale-after", Optional.of(was.staleAfter())).orElse(usual.staleAfter()),
                filled.count("stuck-after", Optional.of(was.stuckAfter())).orElse(usual.stuckAfter()),
                filled.count("most-priorities", Optional.of(was.mostPriorities()))
                        .orElse(usual.mostPriorities()),
                filled.text("blue", was.blue()),
                filled.text("green", was.green()),
                filled.text("amber", was.amber()),
                filled.text("red", was.red()),
                filled.count("escalate-after", Optional.of(was.escalateAfter())).orElse(usual.escalateAfter()),
                filled.choice("closing", ClosingRule.class, Optional.of(was.closing()))
                        .orElse(usual.closing()),
                filled.count("clear-days", Optional.of(was.clearDays())).orElse(usual.clearDays()),
                filled.count("circulate-within", Optional.of(was.circulateWithin()))
                        .orElse(usual.circulateWithin()),
                filled.choice("strangers", Strangers.class, Optional.of(was.strangers()))
                        .orElse(usual.strangers()));
    }
}
