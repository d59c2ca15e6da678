package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers are told that they miss. */
class WarningsTest {
    private static final List<Sheet.Column> COLUMNS = List.of(Sheet.Column.text("ref"));

    private static Edition rows(String... titles) {
        List<Sheet> sheets = Arrays.stream(titles)
                .map(title -> new Sheet(title, COLUMNS, List.of(List.of(title + " 1"))))
                .toList();
        return new Edition("rows", Samples.document("Rows"), sheets, List.of());
    }

    private static Edition chart(String label) {
        Picture picture = new Picture(
                100,
                50,
                List.of(new Picture.Label(
                        new Picture.Point(50, 25), label, Picture.Anchor.MIDDLE, 8, Picture.Ink.TEXT)));
        return Edition.of("chart", Samples.document("Chart", new Figure("A chart", "It rose.", picture)));
    }

    @Test
    void a_csv_file_says_which_tables_it_leaves_out() {
        assertEquals(
                List.of(
                        "A CSV file holds one table: this one has “Outcomes” and leaves out “Measures” and “Milestones”."
                                + " Use xlsx or ods to have all."),
                Export.warnings(rows("Outcomes", "Measures", "Milestones"), Format.CSV));
        assertEquals(List.of(), Export.warnings(rows("Outcomes"), Format.CSV));
        for (Format whole : List.of(Format.XLSX, Format.ODS, Format.JSON)) {
            assertEquals(List.of(), Export.warnings(rows("Outcomes", "Measures"), whole));
        }
    }

    @Test
    void a_chart_says_which_letters_its_dots_cannot_show() {
        for (Format format : List.of(Format.DOCX, Format.ODT)) {
            List<String> warnings = Export.warnings(chart("Plans 🦄"), format);
            assertEquals(1, warnings.size(), warnings.toString());
            assertTrue(warnings.get(0).contains(" in brackets: unicorn face. "), warnings.get(0));
            assertEquals(List.of(), Export.warnings(chart("Zażółć ŵŷ → ≤ ☑"), format));
        }
        assertEquals(List.of(), Export.warnings(chart("Plans 🦄"), Format.HTML));
    }

    @Test
    void letters_that_a_chart_cannot_show_are_named_in_its_dots() {
        try (Typefaces faces = new Typefaces()) {
            PngPictures dots = new PngPictures(HouseStyle.PLAIN, faces);
            Lettering letters = new Lettering(faces);
            assertEquals(
                    letters.line("Plans [unicorn face]", 8).width(),
                    letters.line("Plans 🦄", 8).width());
            assertTrue(Arrays.equals(dots.of(picture("Plans 🦄")), dots.of(picture("Plans [unicorn face]"))));
        }
    }

    private static Picture picture(String label) {
        return ((Figure) chart(label).document().blocks().get(0)).picture();
    }
}
