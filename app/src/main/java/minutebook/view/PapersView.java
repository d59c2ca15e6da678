package minutebook.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.AgendaItem;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.Paper;
import minutebook.domain.Paperwork;
import minutebook.domain.Sending;
import minutebook.domain.Theme;
import minutebook.domain.Timetable;
import minutebook.store.Reader;

/**
 * What a meeting has been given before its day: its agenda with times, papers and highlight reports.
 *
 * @param agenda its items in their order
 * @param times when each of them begins if all keep to their time
 * @param papers every paper, in the order of the items
 * @param highlights what leads of themes reported, in the order of the themes
 * @param sendings to whom the papers were sent
 * @param clearDays how many clear days lay between the papers and the meeting, and how many are asked for; empty before
 */
public record PapersView(
        Meeting meeting,
        List<AgendaRow> agenda,
        Timetable times,
        List<Paper> papers,
        List<HighlightRow> highlights,
        List<Sending> sendings,
        String clearDays) {
    public PapersView {
        agenda = List.copyOf(agenda);
        papers = List.copyOf(papers);
        highlights = List.copyOf(highlights);
        sendings = List.copyOf(sendings);
    }

    public static PapersView of(Reader reader, String id) {
        Rows rows = new Rows(reader);
        Meeting meeting = rows.get(Meeting.class, id);
        List<AgendaItem> agenda = reader.meetings().agenda(id);
        return new PapersView(
                meeting,
                agenda.stream().map(item -> rows.agenda(item, Map.of())).toList(),
                Timetable.of(meeting, agenda.stream().map(AgendaItem::minutes).toList()),
                reader.meetings().recorded(Paper.class, id),
                highlights(rows, meeting),
                reader.meetings().about(Sending.class, id).stream()
                        .filter(sending -> sending.kind() == Paperwork.PAPERS)
                        .toList(),
                clearDays(reader, meeting));
    }

    private static List<HighlightRow> highlights(Rows rows, Meeting meeting) {
        List<HighlightReport> reports = rows.reader().meetings().about(HighlightReport.class, meeting.id());
        return rows.reader().plan().every(Theme.class, meeting.board()).stream()
                .flatMap(theme ->
                        reports.stream().filter(report -> report.theme().equals(theme.id())))
                .map(rows::highlight)
                .toList();
    }

    /** What is said of the clear days; empty before the papers are out. */
    static String clearDays(Reader reader, Meeting meeting) {
        return meeting.papersOut()
                .map(out -> reader.workingDays()
                        .clearDaysInWords(
                                out,
                                meeting.plannedStart().toLocalDate(),
                                reader.plan().rules(meeting.board()).clearDays()))
                .orElse("");
    }

    /** The papers of one item. */
    public List<Paper> of(String item) {
        return papers.stream().filter(paper -> paper.item().equals(item)).toList();
    }

    /** How many papers each item has, by its id; items without any are left out. */
    public Map<String, Integer> counts() {
        return papers.stream().collect(Collectors.groupingBy(Paper::item, Collectors.summingInt(paper -> 1)));
    }

    /** The report on a theme. */
    public Optional<HighlightRow> highlight(String theme) {
        return highlights.stream().filter(row -> row.theme().id().equals(theme)).findFirst();
    }
}
