package minutebook.cli;

import java.util.Optional;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.change.Ground;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import picocli.CommandLine.Option;

/** The options that say what an outcome answers. */
final class GroundOptions {
    @Option(
            names = "--recommendation",
            paramLabel = "KEY",
            description = "A recommendation, by its source and number, such as inspection-2015/5.")
    private Optional<String> recommendation = Optional.empty();

    @Option(
            names = "--finding",
            paramLabel = "KEY",
            description = "A finding, by its source and paragraph, such as inspection-2015/38.")
    private Optional<String> finding = Optional.empty();

    @Option(names = "--decision", paramLabel = "REF", description = "A decision of the board, such as D07-02.")
    private Optional<String> decision = Optional.empty();

    /** The one that was named. Refuses none and several. */
    Ground ground(Minutebook book, Board board) {
        long named = Stream.of(recommendation, finding, decision)
                .filter(Optional::isPresent)
                .count();
        if (named != 1) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Name one thing that is answered, with --recommendation, --finding or --decision.");
        }
        return recommendation
                .map(key -> new Ground(Ground.Kind.RECOMMENDATION, id(book, board, PlanParts.RECOMMENDATION, key)))
                .or(() -> finding.map(key -> new Ground(Ground.Kind.FINDING, id(book, board, PlanParts.FINDING, key))))
                .or(() -> decision.map(ref -> new Ground(
                        Ground.Kind.DECISION, book.decision(board, ref).id())))
                .orElseThrow();
    }

    private static String id(Minutebook book, Board board, PlanPart<?> part, String key) {
        return book.part(board, part, key).row().id();
    }
}
