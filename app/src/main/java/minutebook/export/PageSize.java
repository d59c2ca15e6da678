package minutebook.export;

/** The page that a document is set on in every format that has pages: A4, as it lies, in points of 1/72 inch. */
record PageSize(double width, double height) {
    /** What is left free to the left and to the right. */
    static final double SIDE = millimetres(16);

    static final double TOP = millimetres(18);

    /** What is left free below the text, with the footer in it. */
    static final double BOTTOM = millimetres(20);

    /** How far from the edge the line of the footer stands. */
    static final double FOOTER = millimetres(10);

    private static final double SHORT = millimetres(210);
    private static final double LONG = millimetres(297);
    private static final double CAPTION = 60;

    static PageSize of(Document.Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> new PageSize(SHORT, LONG);
            case LANDSCAPE, ONE_SHEET -> new PageSize(LONG, SHORT);
        };
    }

    private static double millimetres(double length) {
        return length / 25.4 * 72;
    }

    boolean liesAcross() {
        return width > height;
    }

    /** How wide a line is. */
    double textWidth() {
        return width - 2 * SIDE;
    }

    /** The height that there is for the text. */
    double textHeight() {
        return height - TOP - BOTTOM;
    }

    /** By how much a picture must be made smaller to leave its caption room on the page; 1 for one that fits. */
    double scale(Picture picture) {
        return Math.min(1, Math.min(textWidth() / picture.width(), (textHeight() - CAPTION) / picture.height()));
    }
}
