package minutebook.export;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import minutebook.export.TextLine.Look;

/**
 * How a table is set in every format that has pages: in the letters of the text around it, or by up to {@value #STEPS} twelfths
 * smaller when its longest words need that, and with no column narrower than its longest word as long as there is room.
 *
 * @param step how many twelfths smaller its letters are
 * @param widths of the columns, in points
 */
record TableFit(int step, List<Double> widths) {
    /** The most: 9 points in a text of 12. */
    static final int STEPS = 3;

    /** What stands free to the left and to the right of a cell's words; no format has more. */
    static final double PADDING = 5;

    private static final double TWELFTHS = 12;

    /** A word longer than this has no claim on a wider column. */
    private static final double LONG_WORD = 110;

    TableFit {
        widths = List.copyOf(widths);
    }

    /** @param text the size of the text around it, in points */
    static TableFit of(Typesetter setter, Table table, double width, double text) {
        double[] words = longestWords(setter, table);
        DoubleUnaryOperator needed = size -> sum(least(words, size));
        int most = (int) IntStream.rangeClosed(1, STEPS)
                .filter(one -> size(text, one) >= TextSize.LEAST)
                .count();
        int step = IntStream.rangeClosed(0, most)
                .filter(one -> needed.applyAsDouble(size(text, one)) <= width)
                .findFirst()
                .orElse(most);
        double[] widths = widths(table, least(words, size(text, step)), width);
        return new TableFit(step, DoubleStream.of(widths).boxed().toList());
    }

    /** The size of its letters in a text of that size, in points. */
    double size(double text) {
        return size(text, step);
    }

    /** The width of a column in hundredths of the table's. */
    double percent(int column) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(1000 * widths.get(column) / all) / 10.0;
    }

    private static double size(double text, int step) {
        return text * (TWELFTHS - step) / TWELFTHS;
    }

    /** For each column the width of its longest word, in parts of the size it is set in. */
    private static double[] longestWords(Typesetter setter, Table table) {
        Look head = new Look(1, true, PdfBlocks.INK);
        Look body = new Look(1, false, PdfBlocks.INK);
        double[] longest = new double[table.columns().size()];
        for (int at = 0; at < longest.length; at++) {
            int column = at;
            Look look = at == table.rowHeader() ? head : body;
            double header = setter.longestWord(Prose.of(table.columns().get(at).header()), head);
            longest[at] = table.rows().stream()
                    .mapToDouble(row -> setter.longestWord(row.get(column), look))
                    .reduce(header, Math::max);
        }
        return longest;
    }

    /** The least widths of the columns. */
    private static double[] least(double[] words, double size) {
        return DoubleStream.of(words)
                .map(word -> Math.min(word * size, LONG_WORD) + 2 * PADDING + 0.1)
                .toArray();
    }

    /** The columns' shares of the width, save that none is narrower than its longest word as long as there is room. */
    private static double[] widths(Table table, double[] least, double width) {
        double factor = width / sum(least);
        if (factor <= 1) {
            return DoubleStream.of(least).map(one -> one * factor).toArray();
        }
        boolean[] fixed = new boolean[least.length];
        double[] widths = shared(table, least, fixed, width);
        for (int i = narrow(widths, least); i >= 0; i = narrow(widths, least)) {
            fixed[i] = true;
            widths = shared(table, least, fixed, width);
        }
        return widths;
    }

    /** The first column that is narrower than it may be, or -1. */
    private static int narrow(double[] widths, double[] least) {
        return IntStream.range(0, widths.length)
                .filter(i -> widths[i] < least[i])
                .findFirst()
                .orElse(-1);
    }

    /** The least width for what is fixed; the others share what is left. */
    private static double[] shared(Table table, double[] least, boolean[] fixed, double width) {
        double rest = width;
        double total = 0;
        for (int i = 0; i < least.length; i++) {
            rest -= fixed[i] ? least[i] : 0;
            total += fixed[i] ? 0 : table.columns().get(i).share();
        }
        double[] widths = new double[least.length];
        for (int i = 0; i < least.length; i++) {
            widths[i] = fixed[i] ? least[i] : rest * table.columns().get(i).share() / total;
        }
        return widths;
    }

    private static double sum(double[] all) {
        return DoubleStream.of(all).sum();
    }
}
