package minutebook.domain;

import java.util.Arrays;
import java.util.List;
import minutebook.domain.Refused.Reason;

/** Decisions by consent typed on one line, a semicolon between each two: {@code The minutes are noted; the dates stand}. */
public record ConsentEntry(List<String> decisions) implements Entry {
    public ConsentEntry {
        decisions = List.copyOf(decisions);
    }

    public static ConsentEntry read(String line) {
        return new ConsentEntry(Arrays.stream(Words.line(line).split(";", -1))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList());
    }

    @Override
    public List<Part> parts() {
        return decisions.stream().map(words -> new Part("consent", words)).toList();
    }

    @Override
    public List<Refused> problems() {
        return decisions.isEmpty()
                ? List.of(new Refused(Reason.BLANK, "Say what is agreed by consent, with ; between decisions."))
                : List.of();
    }
}
