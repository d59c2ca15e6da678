package minutebook.tui.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import minutebook.change.AddProgress;
import minutebook.change.Change;
import minutebook.change.EditProgress;
import minutebook.change.EntryKind;
import minutebook.domain.Entry;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.ProgressEntry;
import minutebook.domain.ProgressKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Theme;
import minutebook.tui.parts.Field;

/** What has happened, when, and what shows it. */
public final class ProgressSort extends EntrySort {
    private static final String OWN = "by those who report";
    private static final String OTHERS = "by somebody else: verified";
    private static final String NONE = "none: only reported";

    ProgressSort() {
        super(EntryKind.PROGRESS, "O1.2 on 12 june All cases were reread evidence audit: report 14");
    }

    @Override
    public Entry read(String line, Around around) {
        return ProgressEntry.read(line, around.plan(), around.dates(), around.theme());
    }

    @Override
    public List<String> completions(String line, Around around) {
        return refs(line, around, "O");
    }

    /** The outcomes that a line's first word could mean, those of this item's theme first. */
    static List<String> refs(String line, Around around, String letter) {
        if (line.contains(" ") || line.isEmpty()) {
            return List.of();
        }
        String begun = line.toUpperCase(Locale.ROOT);
        Plan plan = around.plan();
        return Stream.concat(
                        plan.outcomes().stream().filter(outcome -> isHere(outcome, around)),
                        plan.outcomes().stream().filter(outcome -> !isHere(outcome, around)))
                .map(outcome -> letter + outcome.ref())
                .filter(ref -> ref.startsWith(begun))
                .toList();
    }

    private static boolean isHere(Outcome outcome, Around around) {
        return around.theme()
                .filter(theme -> theme.id().equals(outcome.theme()))
                .isPresent();
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        ProgressEntry progress = (ProgressEntry) entry;
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "about",
                progress.outcome()
                        .map(outcome -> "O" + outcome.ref())
                        .or(() -> progress.theme().map(theme -> "T" + theme.number()))
                        .orElse(""));
        values.put("on", progress.on().orElse(around.dates().today()).toString());
        values.put("kind", progress.kind().orElse(ProgressKind.PROGRESS).word());
        values.put("text", progress.text());
        values.put("evidence", progress.evidence().map(EvidenceKind::word).orElse(NONE));
        values.put("reference", progress.reference());
        values.put("checked", checked(progress.verified()));
        values.put("again", progress.lookAgain().map(LocalDate::toString).orElse(""));
        return values;
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        List<String> evidence = new ArrayList<>(List.of(NONE));
        Arrays.stream(EvidenceKind.values()).map(EvidenceKind::word).forEach(evidence::add);
        return List.of(
                Field.text("about", "About", value(values, "about"))
                        .explained("An outcome such as O1.2, or a theme such as T1."),
                Field.text("on", "Happened on", value(values, "on"))
                        .explained("The day it happened, not today’s date."),
                Field.choice("kind", "Kind", value(values, "kind"), words(ProgressKind.values())),
                Field.text("text", "What happened", value(values, "text")),
                Field.choice("evidence", "Evidence", value(values, "evidence"), evidence),
                Field.text("reference", "Where it is", value(values, "reference"))
                        .explained("Where somebody can look it up."),
                Field.choice("checked", "Checked", value(values, "checked"), List.of(OWN, OTHERS)),
                Field.choice("impact", "Impact", value(values, "impact"), words(Impact.values())),
                Field.text("again", "Look again on", value(values, "again"))
                        .explained("Where the impact is too new to judge."));
    }

    private static List<String> words(ProgressKind[] kinds) {
        return Arrays.stream(kinds).map(ProgressKind::word).toList();
    }

    private static List<String> words(Impact[] impacts) {
        return Arrays.stream(impacts).map(Impact::word).toList();
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put("about", () -> theme(values, around));
        trials.put("on", () -> around.dates().past(value(values, "on")));
        trials.put("text", () -> required(value(values, "text"), Reason.BLANK, "Say what has happened."));
        trials.put(
                "reference",
                () -> evidence(values).isEmpty()
                        ? ""
                        : required(value(values, "reference"), Reason.NO_EVIDENCE, "Say where the evidence is."));
        trials.put("checked", () -> ProgressNote.assurance(evidence(values), isVerified(values)));
        trials.put("again", () -> again(values, around));
        return trials;
    }

    /** How the form says whether somebody else has checked it. */
    public static String checked(boolean verified) {
        return verified ? OTHERS : OWN;
    }

    private static boolean isVerified(Map<String, String> values) {
        return value(values, "checked").equals(OTHERS);
    }

    private static Optional<LocalDate> again(Map<String, String> values, Around around) {
        String typed = value(values, "again");
        return typed.isBlank() ? Optional.empty() : Optional.of(around.dates().due(typed));
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        var on = around.dates().past(value(values, "on"));
        ProgressKind kind = pick(ProgressKind.values(), ProgressKind::word, value(values, "kind"));
        Impact impact = pick(Impact.values(), Impact::word, value(values, "impact"));
        String text = value(values, "text");
        Optional<EvidenceKind> evidence = evidence(values);
        String reference = evidence.isEmpty() ? "" : value(values, "reference");
        boolean verified = isVerified(values);
        Optional<LocalDate> again = again(values, around);
        return editing.<Change>map(
                        id -> new EditProgress(id, on, kind, text, evidence, reference, verified, impact, again))
                .orElseGet(() -> new AddProgress(
                        around.item(),
                        theme(values, around).id(),
                        outcome(values, around).map(Outcome::id),
                        on,
                        kind,
                        text,
                        evidence,
                        reference,
                        verified,
                        impact,
                        again));
    }

    private static Optional<Outcome> outcome(Map<String, String> values, Around around) {
        String about = value(values, "about").strip();
        return about.matches("[Oo].+") ? Optional.of(around.plan().outcome(about.substring(1))) : Optional.empty();
    }

    private static Theme theme(Map<String, String> values, Around around) {
        String about = value(values, "about").strip();
        if (about.matches("[Tt].+")) {
            return around.plan().theme(about.substring(1));
        }
        return outcome(values, around)
                .flatMap(around.plan()::themeOf)
                .orElseThrow(() -> new Refused(
                        Reason.BLANK, "Say what it is about: an outcome such as O1.2, or a theme such as T1."));
    }

    private static Optional<EvidenceKind> evidence(Map<String, String> values) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.word().equals(value(values, "evidence")))
                .findFirst();
    }

    /** The constant of that word; the first one when none is of it. */
    private static <T> T pick(T[] constants, Function<T, String> word, String wanted) {
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equals(wanted))
                .findFirst()
                .orElse(constants[0]);
    }
}
