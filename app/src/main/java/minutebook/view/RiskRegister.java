package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * The risks of a board.
 *
 * @param open those that are on the register, the highest score first, and what has no score to tell last
 * @param closed those that were retired, by number
 */
public record RiskRegister(Board board, LocalDate today, List<Row> open, List<Row> closed) {
    public RiskRegister {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /**
     * A risk.
     *
     * @param scored whether its score is told: not to the public, where it was last scored in private
     * @param moves how meetings scored it, oldest first
     */
    public record Row(Risk risk, Optional<Theme> theme, Optional<Holder> owner, boolean scored, List<Move> moves) {
        public Row {
            moves = List.copyOf(moves);
        }

        /** When a meeting last scored it; empty where none has that is told. */
        public Optional<Move> lastReviewed() {
            return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
        }
    }

    /**
     * That a meeting raised a risk or scored it anew.
     *
     * @param raised whether it was put on the register there
     * @param before its score until then; empty where it was raised, or where that is not told
     */
    public record Move(
            LocalDate day,
            int meeting,
            boolean raised,
            Optional<Integer> before,
            int likelihood,
            int severity,
            String because) {
        public int score() {
            return likelihood * severity;
        }
    }

    /**
     * The register on a day.
     *
     * @param open whether it is for the public, without what was raised in private or said of it there
     */
    public static RiskRegister of(Reader reader, Board board, boolean open, LocalDate today) {
        Withheld withheld = open ? Withheld.of(reader, board) : Withheld.NOTHING;
        Rows rows = new Rows(reader);
        List<RiskNote> notes = reader.plan().every(RiskNote.class, board.id());
        List<Row> all = new ArrayList<>();
        for (Risk risk : reader.plan().every(Risk.class, board.id())) {
            List<RiskNote> own = notes.stream()
                    .filter(note -> note.risk().equals(risk.id()))
                    .sorted(Comparator.comparing(RiskNote::recordedAt))
                    .toList();
            if (own.stream().noneMatch(note -> isRaised(note) && withheld.covers(note))) {
                all.add(row(rows, risk, own, withheld));
            }
        }
        Comparator<Row> byScore = Comparator.comparing((Row row) -> !row.scored())
                .thenComparing(row -> row.scored() ? -row.risk().score() : 0)
                .thenComparing(row -> row.risk().number());
        return new RiskRegister(
                board,
                today,
                all.stream()
                        .filter(row -> !row.risk().isRetired())
                        .sorted(byScore)
                        .toList(),
                all.stream()
                        .filter(row -> row.risk().isRetired())
                        .sorted(Comparator.comparing(row -> row.risk().number()))
                        .toList());
    }

    private static Row row(Rows rows, Risk risk, List<RiskNote> notes, Withheld withheld) {
        List<Move> moves = new ArrayList<>();
        boolean isTold = true;
        for (RiskNote note : notes) {
            boolean wasTold = isTold;
            isTold = !withheld.covers(note);
            if (isTold) {
                moves.add(move(rows, note, wasTold));
            }
        }
        return new Row(risk, rows.get(Theme.class, risk.theme()), rows.holder(risk.owner()), isTold, moves);
    }

    private static Move move(Rows rows, RiskNote note, boolean wasTold) {
        Meeting meeting =
                rows.get(Meeting.class, rows.get(AgendaItem.class, note.item()).meeting());
        Optional<Integer> before = note.likelihoodBefore()
                .flatMap(likelihood -> note.severityBefore().map(severity -> likelihood * severity))
                .filter(score -> wasTold);
        return new Move(
                meeting.begins().toLocalDate(),
                meeting.number(),
                isRaised(note),
                before,
                note.likelihood(),
                note.severity(),
                note.because());
    }

    private static boolean isRaised(RiskNote note) {
        return note.likelihoodBefore().isEmpty();
    }
}
