package minutebook.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/** What a column of a plan can hold, with the headings under which plans commonly have it. */
public enum Target {
    NUMBER("outcome.ref", "number of the outcome", "no", "nr", "number", "ref", "reference", "id", "item"),
    STATEMENT(
            "outcome.statement",
            "outcome",
            "what",
            "outcome",
            "outcomes",
            "objective",
            "aim",
            "goal",
            "outcome required",
            "improvement required",
            "action required",
            "what needs to improve",
            "what we will do",
            "what will be different"),
    COHORT("outcome.cohort", "for whom", "cohort", "for whom", "which children", "service area"),
    OWNER(
            "outcome.owner",
            "owner",
            "who",
            "lead",
            "owner",
            "responsible",
            "responsibility",
            "lead officer",
            "responsible officer",
            "accountable",
            "by whom"),
    AGENCY("person.agency", "agency of the owner", "agency", "organisation", "partner", "lead agency"),
    DUE(
            "outcome.due",
            "due date",
            "when",
            "by when",
            "deadline",
            "target date",
            "due",
            "due date",
            "date due",
            "timescale",
            "timescales",
            "completion date"),
    RANK("outcome.rank", "priority", "rank", "priority number", "priority rank"),
    STATUS(
            "outcome.status",
            "status",
            "status",
            "brag",
            "rag",
            "rag rating",
            "brag rating",
            "rag status",
            "brag status"),
    REASON(
            "outcome.reason",
            "reason of the status",
            "comments",
            "comment",
            "progress",
            "update",
            "progress update",
            "commentary",
            "reason",
            "notes"),
    ANSWERS(
            "outcome.answers",
            "recommendations it answers",
            "recommendation",
            "recommendations",
            "rec no",
            "rec",
            "recommendation no",
            "recommendation number"),
    THEME("theme.title", "theme", "theme", "area", "strand", "workstream", "priority area", "section"),
    STEP(
            "milestone.what",
            "step",
            "how",
            "steps",
            "step",
            "actions",
            "action",
            "activity",
            "tasks",
            "milestone",
            "milestones"),
    STEP_DUE("milestone.due", "due date of the step", "step due", "milestone date", "step date"),
    MEASURE(
            "measure.title",
            "measure",
            "success measure",
            "success measures",
            "measure",
            "measures",
            "kpi",
            "indicator",
            "how will we know",
            "how we will know",
            "success criteria",
            "measure of success",
            "evidence of success"),
    UNIT("measure.unit", "unit of the measure", "unit", "units"),
    BASELINE("measure.baseline", "baseline", "baseline", "start", "starting point", "current performance"),
    BASELINE_DATE("measure.baseline-date", "date of the baseline", "baseline date"),
    TARGET("measure.target", "target", "target", "target value"),
    IGNORED("-", "not imported");

    private final String field;
    private final String words;
    /** Between bars, since what an enum holds is to be unchangeable. */
    private final String headings;

    Target(String field, String words, String... headings) {
        this.field = field;
        this.words = words;
        this.headings = "|" + String.join("|", headings) + "|";
    }

    /** How it is typed: {@code outcome.statement}. */
    public String field() {
        return field;
    }

    /** How people call it. */
    public String words() {
        return words;
    }

    /** What a field is called when it is typed. */
    public static Target of(String typed) {
        return Arrays.stream(values())
                .filter(target -> target.field.equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Give for “" + Words.line(typed) + "” one of "
                                + Arrays.stream(values()).map(Target::field).collect(Collectors.joining(", "))
                                + "."));
    }

    /** The one that a heading names word for word. */
    static Optional<Target> named(String heading) {
        String words = plain(heading);
        return Arrays.stream(values())
                .filter(target -> !words.isEmpty() && target.headings.contains("|" + words + "|"))
                .findFirst();
    }

    /** The one whose longest heading the given one begins with: “Who (lead officer)”. */
    static Optional<Target> begun(String heading) {
        String words = plain(heading) + " ";
        Optional<Target> best = Optional.empty();
        int longest = 0;
        for (Target target : values()) {
            for (String known : target.headings.split("\\|", -1)) {
                if (!known.isEmpty() && words.startsWith(known + " ") && known.length() > longest) {
                    best = Optional.of(target);
                    longest = known.length();
                }
            }
        }
        return best;
    }

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
