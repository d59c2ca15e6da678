package minutebook.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Brag;
import minutebook.domain.Outcome;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.domain.plan.PlanParts;

/** Reads the rows of a plan's sheet one after the other and says what becomes of each. */
final class RowReader {
    private final PlanSheet sheet;
    private final PlanDraft draft;
    private final ImportOptions options;
    private final Owners owners;
    private final Themes themes;
    private Optional<Outcome> current = Optional.empty();

    RowReader(PlanSheet sheet, PlanDraft draft, ImportOptions options) {
        this.sheet = sheet;
        this.draft = draft;
        this.options = options;
        this.owners = new Owners(draft, options);
        this.themes = new Themes(sheet, draft);
    }

    List<RowFate> all() {
        List<RowFate> fates = new ArrayList<>();
        sheet.rows().forEach(row -> fates.add(fate(new PlanRow(row, sheet.mapping()))));
        return fates;
    }

    private RowFate fate(PlanRow row) {
        if (row.cells().equals(sheet.headings().cells())) {
            return row.passedOver(sheet, "The headings again");
        }
        if (themes.isHeading(row)) {
            current = Optional.empty();
            return row.fate(sheet, themes.heading(row));
        }
        if (!row.has(Target.STATEMENT)) {
            return further(row);
        }
        return outcome(row);
    }

    /** A row under an outcome that says more of it: another step, another measure. */
    private RowFate further(PlanRow row) {
        if (!row.has(Target.STEP) && !row.has(Target.MEASURE)) {
            return row.passedOver(sheet, "Nothing in it that is imported");
        }
        if (current.isEmpty()) {
            row.reject(Target.STATEMENT, "say what the outcome is; there is none above that this row could belong to.");
            return row.fate(sheet, "Not imported.");
        }
        Outcome outcome = current.get();
        String added = new RowDetails(row, draft, options).add(outcome);
        return row.fate(sheet, "Goes on with outcome " + outcome.ref() + added + ".");
    }

    private RowFate outcome(PlanRow row) {
        current = Optional.empty();
        Theme theme = themes.of(row);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("theme", String.valueOf(theme.number()));
        values.put("statement", row.text(Target.STATEMENT));
        values.put("cohort", row.text(Target.COHORT));
        ref(row).ifPresent(ref -> values.put("ref", ref));
        owners.of(row).ifPresent(owner -> values.put("owner", owner));
        new RowDates(row, draft.dates(), options)
                .read(Target.DUE, "outcome")
                .ifPresent(date -> values.put("due", date));
        if (row.has(Target.RANK)) {
            values.put("rank", row.text(Target.RANK));
        }
        Judged judged = Judged.of(row);
        List<String> answers = new Answers(draft.plan()).of(row);
        draft.complaints(PlanParts.OUTCOME, values)
                .forEach((field, sentence) -> row.reject("outcome." + field, Target.STATEMENT, sentence));
        if (row.isRejected()) {
            return row.fate(sheet, "Not imported.");
        }
        try {
            Outcome outcome = draft.add(PlanParts.OUTCOME, values, judged.status(), judged.because(), answers);
            current = Optional.of(outcome);
            String details = new RowDetails(row, draft, options).add(outcome);
            return row.fate(sheet, said(outcome, theme, judged.status()) + details + ".");
        } catch (Refused refused) {
            row.reject(Target.STATEMENT, refused.sentence());
            return row.fate(sheet, "Not imported.");
        }
    }

    private static String said(Outcome outcome, Theme theme, Optional<Brag> status) {
        return "Outcome " + outcome.ref() + " under theme " + theme.number()
                + status.map(brag -> ", " + brag.word().toLowerCase(Locale.ROOT))
                        .orElse(", not judged");
    }

    /** A number of its own that can be one; what cannot is told and a number is given. */
    private Optional<String> ref(PlanRow row) {
        String ref = row.text(Target.NUMBER).replaceFirst("\\.$", "");
        if (ref.isEmpty() || ref.matches("\\S{1,20}")) {
            return ref.isEmpty() ? Optional.empty() : Optional.of(ref);
        }
        row.note(Target.NUMBER, "cannot be the number of an outcome; the next free one is given.");
        return Optional.empty();
    }
}
