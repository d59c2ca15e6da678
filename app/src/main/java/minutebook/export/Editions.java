package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import minutebook.domain.Person;
import minutebook.view.AccountView;
import minutebook.view.ActionLogView;
import minutebook.view.AgendaView;
import minutebook.view.AttendanceOverview;
import minutebook.view.CalendarView;
import minutebook.view.HighlightView;
import minutebook.view.MinutesView;
import minutebook.view.PlanPaper;
import minutebook.view.RiskRegister;
import minutebook.view.ScorecardView;
import minutebook.view.SmartView;
import minutebook.view.SourcePaper;
import minutebook.view.YouSaidView;

/** Each publication made of what it shows. */
public final class Editions {
    private Editions() {}

    public static Edition minutes(MinutesView view, Rendition rendition) {
        return Edition.of(
                numbered("minutes", view.meeting().number()) + rendition.suffix(),
                rendition.of(MinutesLayout.of(view)));
    }

    public static Edition decisionNotice(MinutesView view) {
        return Edition.of(numbered("decision-notice", view.meeting().number()), DecisionNoticeLayout.of(view));
    }

    public static Edition actionLog(ActionLogView whole, Rendition rendition) {
        ActionLogView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        return new Edition(
                "action-log" + rendition.suffix(),
                rendition.of(ActionLogLayout.of(view)),
                List.of(ActionLogSheet.of(view)),
                CalendarEntries.of(view));
    }

    /** What one person owes, of the actions that the board waits for. */
    public static Edition extract(Person owner, ActionLogView whole, Rendition rendition) {
        ActionLogView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        ActionLogView own = view.ownedBy(owner);
        return new Edition(
                "owed-by-" + plain(owner.key()) + rendition.suffix(),
                ExtractLayout.of(owner, view),
                List.of(ActionLogSheet.of(own)),
                CalendarEntries.of(own));
    }

    /** The meetings of a board, and the days by which it waits for actions. */
    public static Edition calendar(CalendarView whole, Rendition rendition) {
        CalendarView view = rendition == Rendition.PUBLIC ? whole.inPublic() : whole;
        List<CalendarEntry> dates = new ArrayList<>();
        view.meetings()
                .forEach(meeting -> dates.add(
                        CalendarEntries.of(meeting, view.board(), view.open().revision())));
        dates.addAll(CalendarEntries.of(view.open()));
        return new Edition(
                "calendar" + rendition.suffix(),
                CalendarLayout.of(view),
                List.of(CalendarLayout.meetings(view), ActionLogSheet.of(view.open())),
                dates);
    }

    public static Edition agenda(AgendaView view, Rendition rendition, Wording wording) {
        return new Edition(
                numbered("agenda", view.minutes().meeting().number()) + rendition.suffix(),
                rendition.of(AgendaLayout.of(view, wording)),
                List.of(),
                List.of(CalendarEntries.of(
                        view.minutes().meeting(), view.minutes().board(), view.revision())));
    }

    /** For everybody: there is no other. */
    public static Edition laySummary(AccountView inPublic, Wording wording) {
        return Edition.of("lay-summary", PlainSummaryLayout.residents(inPublic, wording));
    }

    /** For everybody: there is no other. */
    public static Edition childrenSummary(AccountView inPublic, Wording wording) {
        return Edition.of("children-summary", PlainSummaryLayout.children(inPublic, wording));
    }

    /**
     * The report to the scrutiny committee.
     *
     * @param view in public already, where it is for the public
     */
    public static Edition scrutiny(AccountView view, Rendition rendition, Wording wording) {
        return Edition.of("scrutiny" + rendition.suffix(), ScrutinyLayout.of(view, wording));
    }

    /**
     * What was said and what came of it.
     *
     * @param view in public already, where it is for the public
     */
    public static Edition youSaid(YouSaidView view, Rendition rendition, Wording wording) {
        return new Edition(
                "you-said" + rendition.suffix(),
                YouSaidLayout.of(view, wording),
                List.of(YouSaidLayout.sheet(view)),
                List.of());
    }

    /**
     * Who came and what each agency gave.
     *
     * @param view in public already, where it is for the public
     */
    public static Edition attendance(AttendanceOverview view, Rendition rendition, Wording wording) {
        return new Edition(
                "attendance" + rendition.suffix(),
                AttendanceLayout.of(view, wording),
                List.of(AttendanceLayout.sheet(view)),
                List.of());
    }

    /** The plan on one sheet, by the plan as that rendition may know it. */
    public static Edition planOnAPage(PlanPaper paper, Rendition rendition) {
        return Edition.of("plan-on-a-page" + rendition.suffix(), PlanOnAPageLayout.of(paper));
    }

    /** The whole plan, by the plan as that rendition may know it. */
    public static Edition plan(PlanPaper paper, Rendition rendition) {
        return listed("improvement-plan", rendition, PlanLayout.of(paper), PlanSheets.of(paper));
    }

    /** How the plan hangs together, as that rendition may know it. */
    public static Edition traceability(PlanPaper paper, Rendition rendition) {
        return listed("traceability-matrix", rendition, TraceabilityLayout.of(paper), TraceabilityLayout.sheets(paper));
    }

    /** What the plan lacks by the SMART check, as that rendition may know it. */
    public static Edition smartGaps(SmartView view, LocalDate today, Rendition rendition) {
        return listed(
                "smart-check",
                rendition,
                SmartGapsLayout.of(view, today, rendition == Rendition.PUBLIC),
                List.of(SmartGapsLayout.sheet(view)));
    }

    /** The risk register, as that rendition may know it. */
    public static Edition risks(RiskRegister register, Rendition rendition) {
        return listed(
                "risk-register",
                rendition,
                RisksLayout.of(register, rendition == Rendition.PUBLIC),
                List.of(RisksLayout.sheet(register)));
    }

    /** What became of the recommendations of a source, as that rendition may know it. */
    public static Edition progress(SourcePaper paper, Rendition rendition) {
        return listed(
                "progress-" + plain(paper.source().key()),
                rendition,
                ProgressLayout.of(paper),
                List.of(RecommendationSection.sheet(paper.paper(), paper.recommendations())));
    }

    /** How every measure stands, as that rendition may know it. */
    public static Edition scorecard(ScorecardView view, Rendition rendition) {
        Document document = ScorecardLayout.of(view, rendition == Rendition.PUBLIC);
        return listed("scorecard", rendition, document, List.of(ScoreSheet.of(view)));
    }

    /** What is reported of a theme, as that rendition may know it. */
    public static Edition highlight(HighlightView view, Rendition rendition) {
        Document document = HighlightLayout.of(view, rendition == Rendition.PUBLIC);
        return listed(numbered("highlight", view.score().theme().number()), rendition, document, List.of());
    }

    private static Edition listed(String name, Rendition rendition, Document document, List<Sheet> sheets) {
        return new Edition(name + rendition.suffix(), rendition.of(document), sheets, List.of());
    }

    /** In letters that every disk takes. */
    static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
    }

    private static String numbered(String what, int number) {
        return String.format(Locale.ROOT, "%s-%02d", what, number);
    }
}
