package minutebook.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paragraphs that a recommendation refers to, read from what is printed: {@code Paras 58, 62,64, 65}, {@code 12–14},
 * {@code Throughout}. What is printed is never corrected; what is odd about it is said.
 *
 * @param paragraphs the numbers of the paragraphs
 * @param throughout whether it refers to the whole of the findings
 */
public record References(SortedSet<Integer> paragraphs, boolean throughout) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,5})(?:\\s*(?:-|–|to)\\s*(\\d{1,5}))?");

    /** A longer range than this is a slip, and is not counted through. */
    private static final int LONGEST = 200;

    public References {
        paragraphs = Collections.unmodifiableSortedSet(new TreeSet<>(paragraphs));
    }

    /** Reads references as they are printed. */
    public static References read(String printed) {
        SortedSet<Integer> paragraphs = new TreeSet<>();
        Matcher numbers = NUMBERS.matcher(printed);
        while (numbers.find()) {
            int from = Integer.parseInt(numbers.group(1));
            int to = numbers.group(2) == null ? from : Integer.parseInt(numbers.group(2));
            paragraphs.add(from);
            for (int paragraph = from; paragraph <= Math.min(to, from + LONGEST); paragraph++) {
                paragraphs.add(paragraph);
            }
        }
        return new References(paragraphs, printed.toLowerCase(Locale.ROOT).contains("throughout"));
    }

    /** Whether a finding with that printed number is referred to. */
    public boolean cites(String paragraph) {
        return paragraph.matches("\\d{1,5}") && paragraphs.contains(Integer.parseInt(paragraph));
    }

    /** What is odd about the references, a sentence each, given the findings that the source numbers. */
    public List<String> oddities(Source source) {
        List<String> odd = new ArrayList<>();
        if (throughout) {
            odd.add("It refers to the findings throughout, so no paragraph can be shown.");
        }
        findings(source).ifPresent(range -> {
            String outside = paragraphs.stream()
                    .filter(paragraph -> paragraph < range[0] || paragraph > range[1])
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            if (!outside.isEmpty()) {
                odd.add("Paragraph " + outside + " is outside the findings (" + range[0] + " to " + range[1]
                        + "); it is kept as printed.");
            }
        });
        return odd;
    }

    private static Optional<int[]> findings(Source source) {
        return source.findingsFrom().flatMap(from -> source.findingsTo().map(to -> new int[] {from, to}));
    }
}
