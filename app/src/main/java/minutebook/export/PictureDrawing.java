package minutebook.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A picture drawn with Java's own means, for formats that cannot hold it as SVG or whose readers may not show that. */
final class PictureDrawing {
    private static final float[] DASHES = {4, 3};

    private final Picture picture;
    private final HouseStyle style;
    private final Lettering lettering;

    PictureDrawing(Picture picture, HouseStyle style, Lettering lettering) {
        this.picture = picture;
        this.style = style;
        this.lettering = lettering;
    }

    /**
     * As a PNG file on white.
     *
     * @param dots how many to a point of 1/72 inch
     */
    byte[] png(int dots) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(picture.width() * dots),
                (int) Math.ceil(picture.height() * dots),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(dots, dots);
        draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    /** Onto graphics whose units are the picture's; letters are drawn as their outlines. */
    void draw(Graphics2D graphics) {
        for (Picture.Shape shape : picture.shapes()) {
            if (shape instanceof Picture.Line line) {
                line(graphics, line);
            } else if (shape instanceof Picture.Area area) {
                graphics.setColor(colour(area.ink()));
                graphics.fill(path(area.points()));
            } else if (shape instanceof Picture.Circle circle) {
                circle(graphics, circle);
            } else if (shape instanceof Picture.Label label) {
                label(graphics, label);
            }
        }
    }

    private void line(Graphics2D graphics, Picture.Line line) {
        float thickness = (float) line.thickness();
        graphics.setColor(colour(line.ink()));
        graphics.setStroke(
                line.dashed()
                        ? new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, DASHES, 0)
                        : new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4));
        graphics.draw(path(line.points()));
    }

    private void circle(Graphics2D graphics, Picture.Circle circle) {
        double radius = circle.radius();
        Ellipse2D round = new Ellipse2D.Double(
                circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius);
        graphics.setColor(colour(circle.hollow() ? Picture.Ink.PAPER : circle.ink()));
        graphics.fill(round);
        graphics.setColor(colour(circle.ink()));
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(round);
    }

    private void label(Graphics2D graphics, Picture.Label label) {
        Lettering.Line line = lettering.line(label.text(), label.size());
        double back =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> line.width() / 2;
                    case END -> line.width();
                };
        graphics.setColor(colour(label.ink()));
        graphics.fill(AffineTransform.getTranslateInstance(
                        label.at().x() - back, label.at().y())
                .createTransformedShape(line.outline()));
    }

    private static Path2D path(List<Picture.Point> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                path.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
        return path;
    }

    private Color colour(Picture.Ink ink) {
        return Color.decode(ink.colour(style));
    }
}
