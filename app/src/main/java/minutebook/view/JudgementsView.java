package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.domain.AreaProgress;
import minutebook.domain.Board;
import minutebook.domain.Judgement;
import minutebook.domain.Source;
import minutebook.store.Reader;

/**
 * What others have judged: a grid of areas by date, and what monitoring visits said of each area.
 *
 * @param dates the days on which something was judged, oldest first
 * @param strands a row for each area, in the order in which the areas first appear
 * @param visits what visits said, oldest visit first
 */
public record JudgementsView(Board board, List<LocalDate> dates, List<Strand> strands, List<Visit> visits) {
    public JudgementsView {
        dates = List.copyOf(dates);
        strands = List.copyOf(strands);
        visits = List.copyOf(visits);
    }

    /** An area with its grades by date. */
    public record Strand(String area, Map<LocalDate, List<Judgement>> grades) {
        public Strand {
            grades = Map.copyOf(grades);
        }

        /** The grades given on that day, in the sources' words; empty when none was. */
        public String on(LocalDate date) {
            return String.join(
                    " / ",
                    grades.getOrDefault(date, List.of()).stream()
                            .map(Judgement::grade)
                            .toList());
        }
    }

    /** A visit with what it said of each area. */
    public record Visit(Source source, List<AreaProgress> areas) {
        public Visit {
            areas = List.copyOf(areas);
        }
    }

    /** What had been judged and published up to that day. */
    public static JudgementsView of(Reader reader, Board board, LocalDate today) {
        List<Judgement> judgements = reader.plan().every(Judgement.class, board.id()).stream()
                .filter(one -> !one.isRetired() && !one.date().isAfter(today))
                .toList();
        Map<String, Map<LocalDate, List<Judgement>>> byArea = new LinkedHashMap<>();
        judgements.forEach(one -> byArea.computeIfAbsent(one.area(), area -> new LinkedHashMap<>())
                .computeIfAbsent(one.date(), date -> new ArrayList<>())
                .add(one));
        List<AreaProgress> areas = reader.plan().every(AreaProgress.class, board.id());
        return new JudgementsView(
                board,
                judgements.stream().map(Judgement::date).distinct().sorted().toList(),
                byArea.entrySet().stream()
                        .map(entry -> new Strand(entry.getKey(), entry.getValue()))
                        .toList(),
                reader.plan().sources(board.id()).stream()
                        .filter(source -> source.published()
                                .map(day -> !day.isAfter(today))
                                .orElse(true))
                        .map(source -> new Visit(
                                source,
                                areas.stream()
                                        .filter(area -> area.source().equals(source.id()))
                                        .toList()))
                        .filter(visit -> !visit.areas().isEmpty())
                        .toList());
    }
}
