package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tests look for in files is found there. */
class UnpackedTest {
    @Test
    void what_a_file_says_of_itself_alone_is_found_too() {
        Edition edition = MadeUpEditions.described("Xylophone");
        Set<Format> found = EnumSet.noneOf(Format.class);
        for (Format format : edition.formats()) {
            if (Unpacked.text(Export.rendered(edition, format, HouseStyle.PLAIN))
                    .contains("Xylophone")) {
                found.add(format);
            }
        }
        assertEquals(
                EnumSet.of(Format.HTML, Format.PDF, Format.DOCX, Format.ODT, Format.JSON, Format.XLSX, Format.ODS),
                found,
                "the others say nothing of themselves");
    }
}
