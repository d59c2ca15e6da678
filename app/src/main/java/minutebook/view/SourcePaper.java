package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.AreaProgress;
import minutebook.domain.Board;
import minutebook.domain.Judgement;
import minutebook.domain.Refused;
import minutebook.domain.Source;
import minutebook.domain.Words;
import minutebook.store.Reader;

/**
 * An inspection or review with what it judged, what it asked for and what has become of that.
 *
 * @param judgements what it had judged by the day
 * @param areas what it said of each area, where it was a visit, once that is published
 * @param recommendations what it asked for, in its order
 */
public record SourcePaper(
        Source source,
        List<Judgement> judgements,
        List<AreaProgress> areas,
        List<RecommendationProgress> recommendations,
        PlanPaper paper) {
    public SourcePaper {
        judgements = List.copyOf(judgements);
        areas = List.copyOf(areas);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * The source of a key on a day.
     *
     * @param open whether it is for the public, without what the board considered in private
     */
    public static SourcePaper of(Reader reader, Board board, String key, boolean open, LocalDate today) {
        Source source = reader.plan().sources(board.id()).stream()
                .filter(one -> one.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no source " + Words.quoted(key) + ": see “minutebook source list”."));
        PlanPaper paper = PlanPaper.of(reader, board, open, today);
        return new SourcePaper(
                source,
                reader.plan().every(Judgement.class, board.id()).stream()
                        .filter(one -> one.source().equals(source.id()) && !one.isRetired())
                        .filter(one -> !one.date().isAfter(today))
                        .toList(),
                reader.plan().every(AreaProgress.class, board.id()).stream()
                        .filter(one -> one.source().equals(source.id()))
                        .filter(one -> source.published()
                                .filter(day -> day.isAfter(today))
                                .isEmpty())
                        .toList(),
                paper.trace().recommendations().stream()
                        .filter(one -> one.source().id().equals(source.id()))
                        .map(one -> RecommendationProgress.of(paper, one))
                        .toList(),
                paper);
    }
}
