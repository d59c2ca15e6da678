package minutebook.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A picture as SVG. */
final class SvgPicture {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final Picture picture;
    private final HouseStyle style;

    SvgPicture(Picture picture, HouseStyle style) {
        this.picture = picture;
        this.style = style;
    }

    /** A file of its own. */
    String file(String alternative) {
        Markup svg = new Markup();
        write(svg, alternative);
        return svg.finish();
    }

    /** As an element of a page. */
    void write(Markup page, String alternative) {
        page.open(
                "svg",
                "xmlns",
                NAMESPACE,
                "role",
                "img",
                "aria-label",
                alternative,
                "viewBox",
                "0 0 " + number(picture.width()) + " " + number(picture.height()),
                "width",
                number(picture.width()) + "pt",
                "height",
                number(picture.height()) + "pt");
        page.line();
        picture.shapes().forEach(shape -> {
            shape(page, shape);
            page.line();
        });
        page.close();
    }

    private void shape(Markup page, Picture.Shape shape) {
        if (shape instanceof Picture.Line line) {
            line(page, line);
        } else if (shape instanceof Picture.Area area) {
            page.empty("polygon", "points", points(area.points()), "fill", colour(area.ink()));
        } else if (shape instanceof Picture.Circle circle) {
            circle(page, circle);
        } else if (shape instanceof Picture.Label label) {
            label(page, label);
        }
    }

    private void line(Markup page, Picture.Line line) {
        page.empty(
                "polyline",
                "points",
                points(line.points()),
                "fill",
                "none",
                "stroke",
                colour(line.ink()),
                "stroke-width",
                number(line.thickness()),
                "stroke-dasharray",
                line.dashed() ? "4 3" : "none");
    }

    private void circle(Markup page, Picture.Circle circle) {
        page.empty(
                "circle",
                "cx",
                number(circle.centre().x()),
                "cy",
                number(circle.centre().y()),
                "r",
                number(circle.radius()),
                "fill",
                colour(circle.hollow() ? Picture.Ink.PAPER : circle.ink()),
                "stroke",
                colour(circle.ink()),
                "stroke-width",
                "1.2");
    }

    private void label(Markup page, Picture.Label label) {
        page.element(
                "text",
                label.text(),
                "x",
                number(label.at().x()),
                "y",
                number(label.at().y()),
                "font-family",
                style.font() + ", Arial, Helvetica, sans-serif",
                "font-size",
                number(label.size()),
                "text-anchor",
                label.anchor().name().toLowerCase(Locale.ROOT),
                "fill",
                colour(label.ink()));
    }

    private String colour(Picture.Ink ink) {
        return ink.colour(style);
    }

    private static String points(List<Picture.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** To a hundredth, the same on every machine. */
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
