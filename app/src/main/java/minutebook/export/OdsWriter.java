package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the rows of an edition as an OpenDocument spreadsheet with a sheet for each kind of row. */
final class OdsWriter {
    /** How much smaller than on the screen letters may be on paper. */
    private static final double SMALLEST = 0.75;

    private static final String WHOLE_NUMBER = "int";
    private static final String SMALL_NUMBER = "short";

    private final HouseStyle style;

    OdsWriter(HouseStyle style) {
        this.style = style;
    }

    /** Writes every sheet and leaves the stream open. */
    void write(Edition edition, OutputStream out) throws IOException {
        OdfFile file = new OdfFile(OdfFile.Kind.SPREADSHEET);
        Markup page = new Markup();
        Markup styles = new Markup();
        OdsSheet.commonStyles(styles);
        List<String> names = names(edition.sheets());
        for (int i = 0; i < names.size(); i++) {
            new OdsSheet(page, styles, edition.sheets().get(i), names.get(i), i + 1).write();
        }
        file.content(styles.finish(), page.finish());
        file.xml("styles.xml", styles(edition));
        file.xml("settings.xml", frozen(names));
        file.meta(edition.document());
        file.write(out);
    }

    /** A wide sheet is printed over as many pages side by side as keep its letters large enough to read. */
    private String styles(Edition edition) throws IOException {
        double widest =
                edition.sheets().stream().mapToDouble(OdsSheet::width).max().orElse(0);
        double room = PageSize.of(Document.Orientation.LANDSCAPE).textWidth();
        long pages = Math.max(1, Math.round(Math.ceil(widest * SMALLEST / room)));
        return StyleSheet.of("ods-styles.xml", edition.document(), style)
                .replace("style:scale-to-X=\"1\"", "style:scale-to-X=\"" + pages + "\"");
    }

    /** The titles of the sheets as names, none of them twice and without the signs that formulas use. */
    private static List<String> names(List<Sheet> sheets) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String title =
                    sheet.title().replaceAll("[\\[\\]*?:/\\\\'\\s]+", " ").strip();
            String base = title.isEmpty() ? "Sheet" : title;
            String name = base;
            for (int i = 2; !taken.add(name); i++) {
                name = base + " " + i;
            }
            names.add(name);
        }
        return names;
    }

    /** Keeps the header of each sheet in sight when its rows are scrolled. */
    private static String frozen(List<String> names) {
        Markup page = OdfFile.root("office:document-settings").open("office:settings");
        page.open("config:config-item-set", "config:name", "ooo:view-settings");
        page.open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry");
        item(page, "ViewId", "string", "view1");
        page.open("config:config-item-map-named", "config:name", "Tables");
        for (String name : names) {
            page.open("config:config-item-map-entry", "config:name", name);
            item(page, "CursorPositionX", WHOLE_NUMBER, "0");
            item(page, "CursorPositionY", WHOLE_NUMBER, "1");
            item(page, "HorizontalSplitMode", SMALL_NUMBER, "0");
            item(page, "VerticalSplitMode", SMALL_NUMBER, "2");
            item(page, "VerticalSplitPosition", WHOLE_NUMBER, "1");
            item(page, "ActiveSplitRange", SMALL_NUMBER, "2");
            item(page, "PositionBottom", WHOLE_NUMBER, "1");
            page.close();
        }
        page.close();
        item(page, "ActiveTable", "string", names.get(0));
        return page.close().close().close().close().close().finish();
    }

    private static void item(Markup page, String name, String type, String value) {
        page.element("config:config-item", value, "config:name", name, "config:type", type);
    }
}
