package minutebook.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;

/** The pictures of a Word file: as vectors for programs that know them, with the same as dots beneath for those that do not. */
final class DocxPictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String[] INLINE = {
        "xmlns:wp",
        PLACING,
        "xmlns:a",
        DRAWING,
        "xmlns:pic",
        PICTURE,
        "xmlns:r",
        RELATION,
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0"
    };
    private static final int EMU_PER_POINT = 12700;

    private final XWPFDocument word;
    private final HouseStyle style;
    private final PageSize pageSize;
    private final PngPictures dots;
    private int count;

    DocxPictures(XWPFDocument word, HouseStyle style, PageSize pageSize, Typefaces faces) {
        this.word = word;
        this.style = style;
        this.pageSize = pageSize;
        this.dots = new PngPictures(style, faces);
    }

    void figure(XWPFParagraph paragraph, Figure figure) {
        Picture picture = figure.picture();
        double scale = pageSize.scale(picture);
        String fallback = add(dots.of(picture), PictureType.PNG);
        byte[] vectors =
                new SvgPicture(picture, style).file(figure.alternative()).getBytes(StandardCharsets.UTF_8);
        Optional<String> drawing = Optional.of(add(vectors, PictureType.SVG));
        place(
                paragraph,
                figure.alternative(),
                new Drawn(picture.width() * scale, picture.height() * scale, fallback, drawing));
    }

    void logo(XWPFParagraph paragraph, HouseStyle.Logo logo) {
        PictureType type =
                switch (logo.kind()) {
                    case PNG -> PictureType.PNG;
                    case JPEG -> PictureType.JPEG;
                };
        LogoImage read = LogoImage.of(logo);
        place(
                paragraph,
                logo.alternative(),
                new Drawn(read.width(), read.height(), add(logo.bytes(), type), Optional.empty()));
    }

    private String add(byte[] file, PictureType type) {
        try {
            return word.addPictureData(file, type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The type of the picture is known.", e);
        }
    }

    /**
     * How large a picture is drawn, in points.
     *
     * @param dots the relation of the picture
     * @param vectors the relation of the same picture as SVG, if there is one
     */
    private record Drawn(double width, double height, String dots, Optional<String> vectors) {}

    private void place(XWPFParagraph paragraph, String alternative, Drawn drawn) {
        String id = String.valueOf(++count);
        String[] size = {"cx", emu(drawn.width), "cy", emu(drawn.height)};
        String[] name = {"id", id, "name", "Picture " + id, "descr", alternative};
        Markup xml = new Markup();
        xml.open("wp:inline", INLINE);
        xml.empty("wp:extent", size).empty("wp:docPr", name);
        xml.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1");
        xml.close();
        xml.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", name).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").open("a:blip", "r:embed", drawn.dots);
        drawn.vectors.ifPresent(vectors -> xml.open("a:extLst")
                .open("a:ext", "uri", SVG_EXTENSION)
                .empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", vectors)
                .close()
                .close());
        xml.close().open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", size).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close();
        add(paragraph, xml.finish());
    }

    private static String emu(double points) {
        return String.valueOf(Math.round(points * EMU_PER_POINT));
    }

    private static void add(XWPFParagraph paragraph, String drawing) {
        try {
            paragraph.createRun().getCTR().addNewDrawing().set(XmlToken.Factory.parse(drawing));
        } catch (XmlException e) {
            throw new IllegalStateException("The markup was well formed.", e);
        }
    }
}
