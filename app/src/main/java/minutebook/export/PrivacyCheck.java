package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.domain.FrozenText;

/**
 * Looks through an edition for what tells of one person: names, initials, numbers and addresses, and counts below five. It finds
 * what may be so; whether it goes out is for the secretary to decide.
 */
public final class PrivacyCheck {
    private final PrivacyWords words;
    private final NameFinder names;
    private final NumberFinder numbers;
    private final Map<String, PrivacyFinding> found = new LinkedHashMap<>();
    private String where;

    private PrivacyCheck(PrivacyWords words, String where) {
        this.words = words;
        this.names = new NameFinder(words);
        this.numbers = new NumberFinder(words);
        this.where = where;
    }

    /**
     * What is found in an edition, in the order in which it is read: the same words once under a heading, and what its rows and
     * days have only where the document has it not.
     */
    public static List<PrivacyFinding> of(Edition edition, PrivacyWords words) {
        Document document = edition.document();
        PrivacyCheck check = new PrivacyCheck(words, document.title());
        check.text(document.title());
        check.text(document.description());
        check.text(document.status().meaning());
        Reading reading = check.new Reading();
        document.blocks().forEach(block -> block.accept(reading));
        List<PrivacyFinding> all = new ArrayList<>(check.found.values());
        PrivacyCheck rest = new PrivacyCheck(words, "");
        edition.sheets().forEach(rest::rows);
        edition.dates().forEach(rest::entry);
        rest.found.values().stream()
                .filter(one -> all.stream()
                        .noneMatch(other ->
                                other.kind() == one.kind() && other.words().equals(one.words())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** The hash of what was found: whatever is found besides, or instead, has another. */
    public static String hash(List<PrivacyFinding> findings) {
        return FrozenText.of(findings.stream()
                        .map(one -> one.kind() + "\t" + one.words() + "\t" + one.where())
                        .collect(Collectors.joining("\n")))
                .hash();
    }

    private void add(PrivacyFinding.Kind kind, String words) {
        PrivacyFinding finding = new PrivacyFinding(kind, words.replaceAll("\\s+", " "), where);
        found.putIfAbsent(kind + "\t" + finding.words() + "\t" + where, finding);
    }

    private void text(String text) {
        if (words.isStanding(text)) {
            return;
        }
        names.find(text, this::add);
        numbers.find(text, this::add);
    }

    private void measured(String text, String measured) {
        text(text);
        numbers.counts(text, measured, this::add);
    }

    private void rows(Sheet sheet) {
        where = "the rows “" + sheet.title() + "”";
        for (List<String> row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                switch (sheet.columns().get(i).kind()) {
                    case TEXT -> measured(row.get(i), String.join(" ", row));
                    case NUMBER -> numbers.count(sheet.columns().get(i).name(), row.get(i), this::add);
                    case DATE -> {
                        // A day by itself tells of nobody.
                    }
                }
            }
        }
    }

    private void entry(CalendarEntry entry) {
        where = "the calendar";
        text(entry.title());
        text(entry.description());
    }

    /** What there is to read in each kind of block. */
    private final class Reading implements BlockVisitor {
        private void prose(Prose prose) {
            measured(prose.text(), prose.text());
        }

        @Override
        public void heading(Block.Heading heading) {
            where = heading.text();
            text(heading.text());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            prose(paragraph.prose());
        }

        @Override
        public void list(Block.ListBlock list) {
            list.entries().forEach(this::prose);
        }

        @Override
        public void facts(Block.Facts facts) {
            facts.facts().forEach(fact -> prose(fact.value()));
        }

        @Override
        public void callout(Block.Callout callout) {
            prose(callout.prose());
        }

        @Override
        public void table(Table table) {
            text(table.caption());
            for (List<Prose> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    String cell = row.get(i).text();
                    measured(cell, row.get(table.rowHeader()).text());
                    numbers.count(table.columns().get(i).header(), cell, PrivacyCheck.this::add);
                }
            }
        }

        @Override
        public void figure(Figure figure) {
            text(figure.caption());
            measured(figure.alternative(), figure.caption() + " " + figure.alternative());
        }

        @Override
        public void signature(Block.Signature signature) {
            text(signature.statement());
        }
    }
}
