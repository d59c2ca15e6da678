package minutebook.domain.plan;

import java.util.List;
import minutebook.domain.Entity;

/** Every kind of thing in a plan, those that others refer to first. */
public final class PlanParts {
    public static final BoardPart BOARD = new BoardPart();
    public static final BoardRulesPart RULES = new BoardRulesPart();
    public static final AgencyPart AGENCY = new AgencyPart();
    public static final PersonPart PERSON = new PersonPart();
    public static final SourcePart SOURCE = new SourcePart();
    public static final JudgementPart JUDGEMENT = new JudgementPart();
    public static final FindingPart FINDING = new FindingPart();
    public static final RecommendationPart RECOMMENDATION = new RecommendationPart();
    public static final ThemePart THEME = new ThemePart();
    public static final OutcomePart OUTCOME = new OutcomePart();
    public static final MilestonePart MILESTONE = new MilestonePart();
    public static final MeasurePart MEASURE = new MeasurePart();
    public static final ComparatorPart COMPARATOR = new ComparatorPart();
    public static final ReadingPart READING = new ReadingPart();
    public static final RiskPart RISK = new RiskPart();
    public static final AreaProgressPart VISIT_AREA = new AreaProgressPart();
    public static final ReportDuePart REPORT_DUE = new ReportDuePart();
    public static final LinkedBoardPart LINKED_BOARD = new LinkedBoardPart();

    public static final List<PlanPart<?>> ALL = List.of(
            BOARD,
            RULES,
            AGENCY,
            PERSON,
            SOURCE,
            JUDGEMENT,
            FINDING,
            RECOMMENDATION,
            THEME,
            OUTCOME,
            MILESTONE,
            MEASURE,
            COMPARATOR,
            READING,
            RISK,
            VISIT_AREA,
            REPORT_DUE,
            LINKED_BOARD);

    private PlanParts() {}

    /** The kind of an entity. */
    public static PlanPart<?> of(Class<? extends Entity> type) {
        return ALL.stream().filter(part -> part.type() == type).findFirst().orElseThrow();
    }
}
