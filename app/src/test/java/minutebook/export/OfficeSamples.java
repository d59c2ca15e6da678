package minutebook.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import minutebook.export.Picture.Anchor;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Point;

/** Documents that have every kind of block. */
final class OfficeSamples {
    /** What no format may take for more than words, with what XML forbids and half a pair. */
    static final String HOSTILE =
            "=1+1 <w:p/> </text:p> &amp; \"' ]]> \u0001\ud83c \ud83d\ude42 Łódź ŵy سلام {\\rtf} %s ${x} 12436d en-GB";

    /** The same as it is shown. */
    static final String SHOWN =
            "=1+1 <w:p/> </text:p> &amp; \"' ]]> \ufffd \ud83d\ude42 Łódź ŵy سلام {\\rtf} %s ${x} 12436d en-GB";

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mOokreFIwZkDgBY8gaxJKPXGAAAAABJRU5ErkJggg==";

    static final HouseStyle HOUSE = new HouseStyle(
            "#7a1f3d",
            "Atkinson Next",
            Optional.of(new HouseStyle.Logo(DOT, HouseStyle.Logo.Kind.PNG, "Crest of Northmoor")));

    private OfficeSamples() {}

    static Picture picture(String words) {
        return new Picture(
                400,
                160,
                List.of(
                        new Picture.Line(List.of(new Point(30, 140), new Point(390, 140)), Ink.GRID, 1, false),
                        new Picture.Line(
                                List.of(new Point(40, 120), new Point(160, 60), new Point(300, 80)),
                                Ink.ACCENT,
                                2,
                                false),
                        new Picture.Line(List.of(new Point(30, 70), new Point(390, 70)), Ink.MUTED, 1, true),
                        new Picture.Area(
                                List.of(new Point(295, 75), new Point(305, 75), new Point(300, 86)), Ink.WARNING),
                        new Picture.Circle(new Point(160, 60), 4, Ink.TEXT, true),
                        new Picture.Circle(new Point(40, 120), 4, Ink.ACCENT, false),
                        new Picture.Label(new Point(390, 60), words, Anchor.END, 10, Ink.MUTED),
                        new Picture.Label(new Point(200, 155), "Łódź ŵy 2015", Anchor.MIDDLE, 10, Ink.TEXT)));
    }

    /** Every kind of block, with the words in each of its texts. */
    static Document everything(String words, Document.Orientation orientation) {
        Prose link =
                Prose.link(words, Address.of("https://example.org/a?b=1&c=2").orElseThrow());
        Prose mixed = Prose.of(words + "\nsecond line ")
                .then(Prose.strong("strong"))
                .then(" and  two blanks ")
                .then(Prose.emphasis("emphasis"))
                .then(" ")
                .then(link);
        List<Block> blocks = List.of(
                new Block.Heading(2, words),
                new Block.Facts(List.of(
                        new Block.Fact("Date", Prose.of("Thursday 18 June 2015")), new Block.Fact(words, mixed))),
                new Block.Heading(3, "Third"),
                new Block.Paragraph(mixed),
                new Block.Heading(4, "Fourth"),
                new Block.Heading(5, "Fifth"),
                new Block.Heading(6, "Sixth"),
                new Block.ListBlock(List.of(mixed, Prose.of("short"))),
                new Block.Callout(Block.CalloutKind.GAP, mixed),
                new Block.Callout(Block.CalloutKind.NOTICE, Prose.of(words)),
                table(words, mixed, 40),
                new Figure(words, "Care plans rose from 9% to 12%. " + words, picture(words)),
                new Block.Restricted(List.of(Block.Paragraph.of("For members.")), List.of()),
                new Block.Signature(words, List.of("Chair", words)));
        return new Document(
                words,
                words,
                words,
                LocalDate.of(2015, 6, 18),
                Document.BRITISH_ENGLISH,
                new Document.Status("DRAFT", words),
                orientation,
                blocks);
    }

    private static Table table(String words, Prose prose, int rows) {
        return new Table(
                words,
                List.of(
                        Table.Column.of("Ref", 1),
                        Table.Column.of(words, 4),
                        new Table.Column("Share", Table.Align.END, 2)),
                0,
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(Prose.of("2." + row), prose, Prose.of(row + "%")))
                        .toList());
    }

    static Sheet sheet(String title, String words) {
        return new Sheet(
                title,
                List.of(
                        Sheet.Column.text("Ref"),
                        Sheet.Column.text(words),
                        Sheet.Column.number("Share"),
                        Sheet.Column.date("Due")),
                List.of(
                        List.of("2.10", words, "-12.50", "2015-06-18"),
                        List.of("007", "=SUM(A1:A9)", "n/k", "Ongoing"),
                        List.of("1e3", "two\nlines", "12345678901234567890", "2015-02-30"),
                        List.of("", "", "", "")));
    }

    static Edition edition(String words) {
        return new Edition(
                "sample",
                everything(words, Document.Orientation.LANDSCAPE),
                List.of(sheet("Actions: 'all' [of] them?", words), sheet("Actions: 'all' [of] them?", words)),
                List.of());
    }
}
