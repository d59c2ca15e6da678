package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.domain.DateWords;
import minutebook.domain.EvidenceKind;
import minutebook.domain.ProgressKind;

/** What a line says of progress: its day and kind when they are given, the text, and the evidence after it. */
record ProgressLine(
        Optional<LocalDate> on,
        Optional<ProgressKind> kind,
        String text,
        Optional<EvidenceKind> evidence,
        String reference) {
    private static final Pattern EVIDENCE = Pattern.compile("(.*)\\sevidence\\s+([^\\s:]+):\\s*(.*)");

    static ProgressLine read(Line line, DateWords dates) {
        Optional<LocalDate> on = line.on(dates::past);
        Optional<ProgressKind> kind = line.next("(progress|achievement|concern|childs-voice)(?:\\s+|$)")
                .map(word -> Line.choice(ProgressKind.class, "kind", word.group(1)));
        String text = line.text("what has happened, in words");
        Matcher form = EVIDENCE.matcher(text);
        if (!form.matches()) {
            return new ProgressLine(on, kind, text, Optional.empty(), "");
        }
        EvidenceKind evidence = Line.choice(EvidenceKind.class, "kind of evidence", form.group(2));
        return new ProgressLine(on, kind, form.group(1), Optional.of(evidence), form.group(3));
    }
}
