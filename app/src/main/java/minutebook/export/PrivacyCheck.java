package minutebook.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import minutebook.domain.FrozenText;

/**
 * Looks through an edition for what tells of one person: names, initials, numbers and addresses, and counts below five. It finds
 * what may be so; whether it goes out is for the secretary to decide.
 */
public final class PrivacyCheck {
    /** The longest piece of what a finding stands with that it is told apart by. */
    private static final int LABEL = 80;

    private final PrivacyWords words;
    private final NameFinder names;
    private final NumberFinder numbers;
    private final Map<String, PrivacyFinding> found = new LinkedHashMap<>();
    private String where;
    private String row = "";

    private PrivacyCheck(PrivacyWords words, String where) {
        this.words = words;
        this.names = new NameFinder(words);
        this.numbers = new NumberFinder(words);
        this.where = where;
    }

    /**
     * What is found in an edition, in the order in which it is read: the same words once under a heading or in a row there, and
     * what its rows and days have only where the document has it not, or has it less often.
     */
    public static List<PrivacyFinding> of(Edition edition, PrivacyWords words) {
        Document document = edition.document();
        PrivacyCheck check = new PrivacyCheck(words, document.title());
        check.text(document.issuer());
        check.text(document.title());
        check.text(document.description());
        check.text(document.status().meaning());
        Reading reading = check.new Reading();
        document.blocks().forEach(block -> block.accept(reading));
        List<PrivacyFinding> all = new ArrayList<>(check.found.values());
        edition.sheets().forEach(sheet -> all.addAll(besides(all, words, rest -> rest.rows(sheet))));
        all.addAll(besides(all, words, rest -> edition.dates().forEach(rest::entry)));
        return List.copyOf(all);
    }

    /** What is found in something that mostly says again what was read before it. */
    private static List<PrivacyFinding> besides(
            List<PrivacyFinding> before, PrivacyWords words, Consumer<PrivacyCheck> reading) {
        PrivacyCheck rest = new PrivacyCheck(words, "");
        reading.accept(rest);
        return rest.found.values().stream()
                .filter(one -> same(before, one) == 0
                        || (tellsByItsPlace(one.kind()) && same(before, one) < same(rest.found.values(), one)))
                .toList();
    }

    private static long same(Collection<PrivacyFinding> all, PrivacyFinding one) {
        return all.stream()
                .filter(other -> other.kind() == one.kind() && other.words().equals(one.words()))
                .count();
    }

    /** Whether the same words are about somebody else where they stand with something else. */
    private static boolean tellsByItsPlace(PrivacyFinding.Kind kind) {
        return switch (kind) {
            case SMALL_COUNT, INITIALS -> true;
            case NAME, DATE_OF_BIRTH, NHS_NUMBER, TELEPHONE, POSTCODE, EMAIL -> false;
        };
    }

    /** The hash of what was found: whatever is found besides, or instead, has another. */
    public static String hash(List<PrivacyFinding> findings) {
        return FrozenText.of(findings.stream()
                        .map(one -> one.kind() + "\t" + one.words() + "\t" + one.where())
                        .collect(Collectors.joining("\n")))
                .hash();
    }

    private void add(PrivacyFinding.Kind kind, String words) {
        String place = row.isEmpty() ? where : where + ": " + row;
        PrivacyFinding finding = new PrivacyFinding(kind, words.replaceAll("\\s+", " "), place);
        found.putIfAbsent(kind + "\t" + finding.words() + "\t" + place, finding);
    }

    private void text(String text) {
        measured(text, text);
    }

    /** @param measured what a count in the text is of */
    private void measured(String text, String measured) {
        if (words.isStanding(text)) {
            return;
        }
        names.find(text, (kind, found) -> addFrom(text, kind, found));
        numbers.find(text, (kind, found) -> addFrom(text, kind, found));
        numbers.counts(text, measured, (kind, found) -> addFrom(text, kind, found));
    }

    /** What looks alike and stands in no row is told apart by how the text with it begins. */
    private void addFrom(String text, PrivacyFinding.Kind kind, String found) {
        if (row.isEmpty() && tellsByItsPlace(kind) && !text.equals(where)) {
            in(text, () -> add(kind, found));
        } else {
            add(kind, found);
        }
    }

    /** Reads what stands in a row, or with something else that it is told apart by. */
    private void in(String label, Runnable reading) {
        String line = Printable.line(label);
        row = line.length() > LABEL ? line.substring(0, LABEL).strip() + "…" : line;
        reading.run();
        row = "";
    }

    private void rows(Sheet sheet) {
        where = "the rows “" + sheet.title() + "”";
        text(sheet.title());
        sheet.columns().forEach(column -> text(column.name()));
        int told = toldApartBy(sheet.rows());
        sheet.rows().forEach(cells -> in(String.join(", ", cells.subList(0, told)), () -> row(sheet, cells)));
    }

    /** By how many of their first cells rows can be told apart. */
    private static int toldApartBy(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).min().orElse(0);
        for (int i = 1; i < width; i++) {
            int first = i;
            if (rows.stream().map(cells -> cells.subList(0, first)).distinct().count() == rows.size()) {
                return i;
            }
        }
        return width;
    }

    private void row(Sheet sheet, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            switch (sheet.columns().get(i).kind()) {
                case TEXT -> measured(cells.get(i), String.join(" ", cells));
                case NUMBER -> numbers.count(sheet.columns().get(i).name(), cells.get(i), this::add);
                case DATE -> {
                    // A day by itself tells of nobody.
                }
            }
        }
    }

    private void entry(CalendarEntry entry) {
        where = "the calendar";
        text(entry.title());
        text(entry.description());
        if (entry instanceof CalendarEntry.Appointment meeting) {
            text(meeting.place());
        }
    }

    /** What there is to read in each kind of block. */
    private final class Reading implements BlockVisitor {
        @Override
        public void heading(Block.Heading heading) {
            where = heading.text();
            text(heading.text());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            text(paragraph.prose().text());
        }

        @Override
        public void list(Block.ListBlock list) {
            list.entries().forEach(entry -> text(entry.text()));
        }

        @Override
        public void facts(Block.Facts facts) {
            facts.facts().forEach(fact -> {
                text(fact.name());
                in(
                        fact.name(),
                        () -> measured(
                                fact.value().text(),
                                fact.name() + " " + fact.value().text()));
            });
        }

        @Override
        public void callout(Block.Callout callout) {
            text(callout.prose().text());
        }

        @Override
        public void table(Table table) {
            text(table.caption());
            table.columns().forEach(column -> text(column.header()));
            List<String> headers = table.rows().stream()
                    .map(cells -> cells.get(table.rowHeader()).text())
                    .toList();
            for (int i = 0; i < headers.size(); i++) {
                List<Prose> cells = table.rows().get(i);
                String header = headers.get(i);
                String label = Collections.frequency(headers, header) == 1
                        ? header
                        : cells.stream().map(Prose::text).collect(Collectors.joining(", "));
                in(label, () -> row(table, cells, header));
            }
        }

        private void row(Table table, List<Prose> cells, String header) {
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i).text();
                measured(cell, header);
                numbers.count(table.columns().get(i).header(), cell, PrivacyCheck.this::add);
            }
        }

        @Override
        public void figure(Figure figure) {
            text(figure.caption());
            in(figure.caption(), () -> {
                measured(figure.alternative(), figure.caption() + " " + figure.alternative());
                figure.picture().words().forEach(PrivacyCheck.this::text);
            });
        }

        @Override
        public void signature(Block.Signature signature) {
            text(signature.statement());
            signature.lines().forEach(PrivacyCheck.this::text);
        }
    }
}
