package minutebook.export;

/** The sheet that a document is printed on: A4 with 2 cm left free all round, in points of 1/72 inch. */
record Paper(double width, double height) {
    static final double MARGIN = 56.7;

    private static final double SHORT = 595.3;
    private static final double LONG = 841.9;

    static Paper of(Document.Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> new Paper(SHORT, LONG);
            case LANDSCAPE, ONE_SHEET -> new Paper(LONG, SHORT);
        };
    }

    /** How wide a line is. */
    double textWidth() {
        return width - 2 * MARGIN;
    }

    /** By how much a picture must be made smaller to leave its caption room on the page; 1 for one that fits. */
    double scale(Picture picture) {
        double room = height - 2 * MARGIN - 60;
        return Math.min(1, Math.min(textWidth() / picture.width(), room / picture.height()));
    }
}
