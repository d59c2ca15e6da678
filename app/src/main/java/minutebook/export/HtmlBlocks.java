package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The blocks of a document as HTML elements. */
final class HtmlBlocks implements BlockVisitor {
    /** On the screen no column is narrower than a word that is shorter than this. */
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{21}");

    private final Markup page;
    private final HouseStyle style;
    private final Function<Table, TableFit> fit;
    private int tables;

    /** @param fit how a table is set when the page is printed */
    HtmlBlocks(Markup page, HouseStyle style, Function<Table, TableFit> fit) {
        this.page = page;
        this.style = style;
        this.fit = fit;
    }

    @Override
    public void heading(Block.Heading heading) {
        page.element("h" + heading.level(), heading.text()).line();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        page.open("p");
        prose(paragraph.prose());
        page.close().line();
    }

    @Override
    public void list(Block.ListBlock list) {
        page.open("ul").line();
        for (Prose entry : list.entries()) {
            page.open("li");
            prose(entry);
            page.close().line();
        }
        page.close().line();
    }

    @Override
    public void facts(Block.Facts facts) {
        page.open("dl").line();
        for (Block.Fact fact : facts.facts()) {
            page.open("div").element("dt", fact.name()).open("dd");
            prose(fact.value());
            page.close().close().line();
        }
        page.close().line();
    }

    @Override
    public void callout(Block.Callout callout) {
        String kind = callout.kind().name().toLowerCase(Locale.ROOT);
        page.open("p", "class", "callout " + kind)
                .element("strong", callout.kind().word() + ":")
                .text(" ");
        prose(callout.prose());
        page.close().line();
    }

    /** The table stands in a group of its own that scrolls where the screen is narrow, by keyboard too. */
    @Override
    public void table(Table table) {
        String id = "table-" + ++tables;
        TableFit set = fit.apply(table);
        String shape = (table.columns().size() > 3 ? "table wide" : "table")
                + (set.step() == 0 ? "" : " smaller-" + set.step());
        page.open("div", "class", shape, "role", "group", "aria-labelledby", id, "tabindex", "0");
        page.line().open("table").line();
        page.element("caption", table.caption(), "id", id).line();
        page.open("colgroup");
        for (int i = 0; i < table.columns().size(); i++) {
            page.empty("col", "style", "width: " + set.percent(i) + "%");
        }
        page.close().line().open("thead").line().open("tr");
        for (Table.Column column : table.columns()) {
            cell("th", "col", column, Prose.of(column.header()));
        }
        page.close().line().close().line().open("tbody").line();
        table.rows().forEach(row -> row(table, row));
        page.close().line().close().line().close().line();
    }

    private void row(Table table, List<Prose> row) {
        page.open("tr");
        for (int i = 0; i < row.size(); i++) {
            Table.Column column = table.columns().get(i);
            if (i == table.rowHeader()) {
                cell("th", "row", column, row.get(i));
            } else {
                cell("td", "", column, row.get(i));
            }
        }
        page.close().line();
    }

    private void cell(String element, String scope, Table.Column column, Prose prose) {
        page.open(element, attributes(scope, column, prose));
        prose(prose);
        page.close();
    }

    private static String[] attributes(String scope, Table.Column column, Prose prose) {
        List<String> attributes = new ArrayList<>();
        if (!scope.isEmpty()) {
            attributes.addAll(List.of("scope", scope));
        }
        List<String> classes = new ArrayList<>();
        if (column.align() == Table.Align.END) {
            classes.add("end");
        }
        if (LONG_WORD.matcher(prose.text()).find()) {
            classes.add("long");
        }
        if (!classes.isEmpty()) {
            attributes.addAll(List.of("class", String.join(" ", classes)));
        }
        return attributes.toArray(String[]::new);
    }

    @Override
    public void figure(Figure figure) {
        page.open("figure").line();
        new SvgPicture(figure.picture(), style).write(page, figure.alternative());
        page.line().element("figcaption", figure.caption()).line();
        page.close().line();
    }

    @Override
    public void signature(Block.Signature signature) {
        page.open("div", "class", "signature").line();
        page.element("p", signature.statement()).line();
        for (String line : signature.lines()) {
            page.element("p", line, "class", "line").line();
        }
        page.close().line();
    }

    private void prose(Prose prose) {
        for (Span span : prose.spans()) {
            if (span.address().isPresent()) {
                page.open("a", "href", span.address().get().toString());
                styled(span);
                page.close();
            } else {
                styled(span);
            }
        }
    }

    private void styled(Span span) {
        switch (span.style()) {
            case PLAIN -> lines(span.text());
            case STRONG -> styled("strong", span.text());
            case EMPHASIS -> styled("em", span.text());
        }
    }

    private void styled(String element, String text) {
        page.open(element);
        lines(text);
        page.close();
    }

    private void lines(String text) {
        List<String> lines = List.of(text.split("\n+", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                page.empty("br");
            }
            page.text(lines.get(i));
        }
    }
}
