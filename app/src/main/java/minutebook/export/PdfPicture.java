package minutebook.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import minutebook.export.TextLine.Look;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A picture in a PDF, in lines and letters; one that is too large for its place is drawn smaller. */
final class PdfPicture {
    /** How far a control point lies from the end of a quarter of a circle of radius 1. */
    private static final double QUARTER = 0.5522847498;

    private final Picture picture;
    private final HouseStyle style;
    private final Typesetter setter;

    PdfPicture(Picture picture, HouseStyle style, Typesetter setter) {
        this.picture = picture;
        this.style = style;
        this.setter = setter;
    }

    /** @param room the height that there is for it */
    Strip strip(PDStructureElement element, double left, double width, double room) {
        double scale = Math.min(1, Math.min(width / picture.width(), room / picture.height()));
        double height = picture.height() * scale;
        return new Strip(0, height, true, Optional.empty(), (page, top, again) -> {
            element.getCOSObject()
                    .setItem(
                            COSName.A,
                            place(new PDRectangle(
                                    (float) left, page.y(top + height), (float) (picture.width() * scale), (float)
                                            height)));
            page.begin(Optional.of(element));
            for (Picture.Shape shape : picture.shapes()) {
                shape(new Drawn(page, left, top, scale), shape);
            }
            page.stream().endMarkedContent();
        });
    }

    /** Where a picture is on its page, which readers that enlarge it need. */
    static COSDictionary place(PDRectangle box) {
        COSDictionary place = new COSDictionary();
        place.setName(COSName.O, "Layout");
        place.setName("Placement", "Block");
        place.setItem(COSName.BBOX, box);
        return place;
    }

    /** A picture's place on a page, in points from its upper left corner. */
    private record Drawn(PdfPage page, double left, double top, double scale) {
        float x(double x) {
            return (float) (left + x * scale);
        }

        float y(double y) {
            return page.y(top + y * scale);
        }

        PDPageContentStream path(List<Picture.Point> points) throws IOException {
            PDPageContentStream stream = page.stream();
            stream.moveTo(x(points.get(0).x()), y(points.get(0).y()));
            for (Picture.Point point : points.subList(1, points.size())) {
                stream.lineTo(x(point.x()), y(point.y()));
            }
            return stream;
        }
    }

    private void shape(Drawn drawn, Picture.Shape shape) throws IOException {
        if (shape instanceof Picture.Line line && line.points().size() > 1) {
            drawn.page.stroke(colour(line.ink()), line.thickness() * drawn.scale);
            drawn.page.stream().setLineDashPattern(line.dashed() ? new float[] {4, 3} : new float[0], 0);
            drawn.path(line.points()).stroke();
        } else if (shape instanceof Picture.Area area && area.points().size() > 2) {
            drawn.page.fill(colour(area.ink()));
            drawn.path(area.points()).fill();
        } else if (shape instanceof Picture.Circle circle) {
            circle(drawn, circle);
        } else if (shape instanceof Picture.Label label) {
            label(drawn, label);
        }
    }

    private void circle(Drawn drawn, Picture.Circle circle) throws IOException {
        drawn.page.fill(colour(circle.hollow() ? Picture.Ink.PAPER : circle.ink()));
        drawn.page.stroke(colour(circle.ink()), 1.2 * drawn.scale);
        PDPageContentStream stream = drawn.page.stream();
        stream.setLineDashPattern(new float[0], 0);
        double x = circle.centre().x();
        double y = circle.centre().y();
        double r = circle.radius();
        double c = r * QUARTER;
        stream.moveTo(drawn.x(x + r), drawn.y(y));
        curve(drawn, x + r, y + c, x + c, y + r, x, y + r);
        curve(drawn, x - c, y + r, x - r, y + c, x - r, y);
        curve(drawn, x - r, y - c, x - c, y - r, x, y - r);
        curve(drawn, x + c, y - r, x + r, y - c, x + r, y);
        stream.closePath();
        stream.fillAndStroke();
    }

    private static void curve(Drawn drawn, double x1, double y1, double x2, double y2, double x, double y)
            throws IOException {
        drawn.page.stream().curveTo(drawn.x(x1), drawn.y(y1), drawn.x(x2), drawn.y(y2), drawn.x(x), drawn.y(y));
    }

    private void label(Drawn drawn, Picture.Label label) throws IOException {
        Look look = new Look(label.size() * drawn.scale, false, colour(label.ink()));
        TextLine line = setter.line(label.text(), look);
        double shift =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> line.width() / 2;
                    case END -> line.width();
                };
        double x = drawn.left + label.at().x() * drawn.scale - shift;
        for (TextLine.Piece piece : line.pieces()) {
            drawn.page.letters(piece, x, drawn.top + label.at().y() * drawn.scale, look);
        }
    }

    private String colour(Picture.Ink ink) {
        return ink.colour(style);
    }
}
