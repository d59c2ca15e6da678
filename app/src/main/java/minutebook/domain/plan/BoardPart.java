package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Plan;

/** The board itself. */
public final class BoardPart extends PlanPart<Board> {
    BoardPart() {
        super(
                Board.class,
                "board",
                "boards",
                List.of(
                        PlanField.line("key", "Key", "A short lower-case name to type, such as wearton.")
                                .must(),
                        PlanField.line("name", "Name", "The name as papers print it.")
                                .must(),
                        PlanField.line("authority", "Authority", "The local authority that the board is about.")
                                .must(),
                        PlanField.text("purpose", "Purpose", "What the board is there for."),
                        PlanField.line("cadence", "Cadence", "How often it meets, in words."),
                        PlanField.of(
                                "quorum-members",
                                "Quorum of members",
                                PlanField.Type.COUNT,
                                "How many members must be present."),
                        PlanField.of(
                                "quorum-agencies",
                                "Quorum of agencies",
                                PlanField.Type.COUNT,
                                "How many agencies they must come from."),
                        PlanField.text("confidentiality", "Confidentiality", "The notice that papers carry.")));
    }

    @Override
    public String key(Board board, Plan plan) {
        return board.key();
    }

    @Override
    public String title(Board board, Plan plan) {
        return board.name();
    }

    @Override
    public Map<String, String> said(Board was, Plan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("key", was.key());
        said.put("name", was.name());
        said.put("authority", was.authority());
        said.put("purpose", was.purpose());
        said.put("cadence", was.cadence());
        said.put("quorum-members", String.valueOf(was.quorumMembers()));
        said.put("quorum-agencies", String.valueOf(was.quorumAgencies()));
        said.put("confidentiality", was.confidentiality());
        return said;
    }

    @Override
    protected Board make(String id, String board, Optional<Board> before, Filled filled, int place) {
        return new Board(
                id,
                filled.key("key", before.map(Board::key).orElse("")),
                filled.text("name", before.map(Board::name).orElse("")),
                filled.text("authority", before.map(Board::authority).orElse("")),
                filled.text("purpose", before.map(Board::purpose).orElse("")),
                filled.text("cadence", before.map(Board::cadence).orElse("")),
                filled.count("quorum-members", before.map(Board::quorumMembers)).orElse(1),
                filled.count("quorum-agencies", before.map(Board::quorumAgencies))
                        .orElse(1),
                filled.text(
                        "confidentiality", before.map(Board::confidentiality).orElse("")));
    }

    @Override
    protected Optional<String> unique(Board board) {
        return Optional.of(board.key());
    }
}
