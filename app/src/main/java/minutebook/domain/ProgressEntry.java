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
        About about = About.read(Words.line(line), plan, here, attempts);
        DatedText dated = DatedText.read(about.rest(), dates, attempts);
        Optional<ProgressKind> kind = kind(dated.rest());
        LookAgain again = LookAgain.cut(kind.isPresent() ? afterWord(dated.rest()) : dated.rest(), dates, attempts);
        Proof proof = Proof.cut(again.rest(), attempts);
        if (about.theme().isEmpty() && attempts.problems().isEmpty()) {
            attempts.failed(Reason.BLANK, "Begin with the outcome or theme it is about, such as O1.2 or T1.");
        }
        if (proof.rest().isEmpty()) {
            attempts.failed(Reason.BLANK, "Say what has happened.");
        }
        proof.complain(attempts);
        return new ProgressEntry(
                about.theme(),
                about.outcome(),
                dated.date(),
                kind,
                proof.rest(),
                proof.kind(),
                proof.reference(),
                proof.verified(),
                again.date(),
                attempts.problems());
    }

    /** What a line begins with: the outcome or theme that it names, and the text after it. */
    private record About(Optional<Theme> theme, Optional<Outcome> outcome, String rest) {
        static About read(String line, Plan plan, Optional<Theme> here, Attempts attempts) {
            Matcher target = TARGET.matcher(line);
            if (!target.lookingAt()) {
                return new About(here, Optional.empty(), line);
            }
            boolean isBare = target.group(3) != null;
            String name = target.group(isBare ? 3 : 2);
            String rest = line.substring(target.end());
            if (isBare || target.group(1).equalsIgnoreCase("o")) {
                Optional<Outcome> outcome = attempts.at(() -> plan.outcome(name));
                return new About(outcome.flatMap(plan::themeOf), outcome, rest);
            }
            return new About(attempts.at(() -> plan.theme(name)), Optional.empty(), rest);
        }
    }

    /**
     * What a line ends with: the kind of evidence it gives and where that is.
     *
     * @param given whether it gives any, understood or not
     * @param rest the text before it
     */
    private record Proof(boolean given, Optional<EvidenceKind> kind, String reference, boolean verified, String rest) {
        static Proof cut(String text, Attempts attempts) {
            Matcher mark = EVIDENCE.matcher(text);
            return mark.find()
                    ? new Proof(
                            true,
                            attempts.at(() -> evidence(mark.group(2))),
                            mark.group(3).strip(),
                            mark.group(1) != null,
                            text.substring(0, mark.start()).strip())
                    : new Proof(false, Optional.empty(), "", false, text);
        }

        void complain(Attempts attempts) {
            if (given && reference.isEmpty()) {
                attempts.failed(Reason.NO_EVIDENCE, "Say where the evidence is, after the colon.");
            }
            if (verified && kind.isPresent()) {
                attempts.at(() -> ProgressNote.assurance(kind, true));
            }
        }
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
