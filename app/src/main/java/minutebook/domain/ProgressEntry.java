package minutebook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.Refused.Reason;

/**
 * A progress note typed on one line: {@code O1.2 on 12 june achievement All cases reread evidence audit: report 14}. The
 * outcome or theme may be left out where the agenda item has a theme. {@code verified by audit: report 14} says that
 * somebody else has checked it; {@code look again 30 sept} when its impact can be judged.
 *
 * @param on the day it happened; empty where none is given, which means today
 * @param kind what it tells; empty where none is given, which means progress
 * @param verified whether the evidence is somebody else's check
 * @param lookAgain the day on which to look again for an impact
 */
public record ProgressEntry(
        Optional<Theme> theme,
        Optional<Outcome> outcome,
        Optional<LocalDate> on,
        Optional<ProgressKind> kind,
        String text,
        Optional<EvidenceKind> evidence,
        String reference,
        boolean verified,
        Optional<LocalDate> lookAgain,
        List<Refused> problems)
        implements Entry {
    private static final Pattern TARGET = Pattern.compile("#?(?:([OoTt])(\\d[\\w.]*)|(\\d+\\.\\d+))(?=\\s|$)\\s*");
    private static final Pattern EVIDENCE =
            Pattern.compile("(?i)(?:^|\\s)(?:evidence|(verified)(?: by)?) ([a-z’'-]+)\\s*:\\s*(.*)$");

    public ProgressEntry {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a line.
     *
     * @param here the theme of the agenda item, for a line that names none
     */
    public static ProgressEntry read(String line, Plan plan, DateWords dates, Optional<Theme> here) {
        Attempts attempts = new Attempts();
        String rest = Words.line(line);
        Optional<Theme> theme = here;
        Optional<Outcome> outcome = Optional.empty();
        Matcher target = TARGET.matcher(rest);
        if (target.lookingAt()) {
            boolean isBare = target.group(3) != null;
            String name = target.group(isBare ? 3 : 2);
            boolean isOutcome = isBare || target.group(1).equalsIgnoreCase("o");
            outcome = isOutcome ? attempts.at(() -> plan.outcome(name)) : Optional.empty();
            theme = isOutcome ? outcome.flatMap(plan::themeOf) : attempts.at(() -> plan.theme(name));
            rest = rest.substring(target.end());
        }
        DatedText dated = DatedText.read(rest, dates, attempts);
        Optional<ProgressKind> kind = kind(dated.rest());
        LookAgain again = LookAgain.cut(kind.isPresent() ? afterWord(dated.rest()) : dated.rest(), dates, attempts);
        String said = again.rest();
        Matcher evidence = EVIDENCE.matcher(said);
        boolean evidenced = evidence.find();
        String text = evidenced ? said.substring(0, evidence.start()).strip() : said;
        Optional<EvidenceKind> evidenceKind =
                evidenced ? attempts.at(() -> evidence(evidence.group(2))) : Optional.empty();
        boolean verified = evidenced && evidence.group(1) != null;
        if (theme.isEmpty() && attempts.problems().isEmpty()) {
            attempts.failed(Reason.BLANK, "Begin with the outcome or theme it is about, such as O1.2 or T1.");
        }
        if (text.isEmpty()) {
            attempts.failed(Reason.BLANK, "Say what has happened.");
        }
        if (evidenced && evidence.group(3).isBlank()) {
            attempts.failed(Reason.NO_EVIDENCE, "Say where the evidence is, after the colon.");
        }
        if (verified && evidenceKind.isPresent()) {
            attempts.at(() -> ProgressNote.assurance(evidenceKind, true));
        }
        return new ProgressEntry(
                theme,
                outcome,
                dated.date(),
                kind,
                text,
                evidenceKind,
                evidenced ? evidence.group(3).strip() : "",
                verified,
                again.date(),
                attempts.problems());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "about",
                outcome.map(one -> "outcome " + one.ref() + " " + one.statement())
                        .or(() -> theme.map(one -> "theme " + one.number() + " " + one.title()))
                        .orElse("?")));
        parts.add(new Part("on", on.map(DateText::plain).orElse("today")));
        parts.add(new Part(kind.orElse(ProgressKind.PROGRESS).word(), text));
        parts.add(new Part(
                verified ? "verified by" : "evidence",
                evidence.map(one -> one.word() + ": " + reference).orElse("none, so it counts as reported")));
        lookAgain.ifPresent(day -> parts.add(new Part("look again", DateText.plain(day))));
        return parts;
    }

    private static Optional<ProgressKind> kind(String text) {
        String word = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return switch (word) {
            case "progress" -> Optional.of(ProgressKind.PROGRESS);
            case "achievement" -> Optional.of(ProgressKind.ACHIEVEMENT);
            case "concern" -> Optional.of(ProgressKind.CONCERN);
            case "childs-voice", "child’s-voice", "child's-voice" -> Optional.of(ProgressKind.CHILDS_VOICE);
            default -> Optional.empty();
        };
    }

    private static String afterWord(String text) {
        String[] words = text.split("\\s+", 2);
        return words.length < 2 ? "" : words[1];
    }

    /** Reads a kind of evidence as typed. */
    public static EvidenceKind evidence(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "records", "record" -> EvidenceKind.RECORDS;
            case "data" -> EvidenceKind.DATA;
            case "audit" -> EvidenceKind.AUDIT;
            case "observation" -> EvidenceKind.OBSERVATION;
            case "childs-voice", "child’s-voice", "child's-voice" -> EvidenceKind.CHILDS_VOICE;
            case "external" -> EvidenceKind.EXTERNAL;
            default ->
                throw new Refused(
                        Reason.NOT_UNDERSTOOD,
                        "Give the evidence as records, data, audit, observation, childs-voice or external.");
        };
    }
}
