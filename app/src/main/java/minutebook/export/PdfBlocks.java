package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import minutebook.export.TextLine.Look;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The blocks of a document as strips for pages, and as elements of the structure that readers follow. */
final class PdfBlocks implements BlockVisitor {
    static final String INK = "#1a1a1a";
    static final String RULE = "#b8c2cc";
    private static final double GAP = 7;
    private static final double INDENT = 16;
    private static final double NAMES = 110;

    private final Typesetter setter;
    private final double text;
    private final Look plain;
    private final Look strong;
    private final PdfTags tags;
    private final PdfOutline outline;
    private final HouseStyle style;
    private final double left;
    private final double width;
    private final double room;
    private final List<Strip> strips = new ArrayList<>();
    private double gap;

    /** @param text its size, in points */
    PdfBlocks(Typesetter setter, PdfTags tags, PdfOutline outline, HouseStyle style, PageSize pageSize, double text) {
        this.setter = setter;
        this.text = text;
        this.plain = look(TextSize.USUAL, false, INK);
        this.strong = look(TextSize.USUAL, true, INK);
        this.tags = tags;
        this.outline = outline;
        this.style = style;
        this.left = PageSize.SIDE;
        this.width = pageSize.textWidth();
        this.room = pageSize.textHeight();
    }

    /** @param size in a text of the usual size */
    private Look look(double size, boolean bold, String colour) {
        return new Look(scaled(size), bold, colour);
    }

    private double scaled(double length) {
        return length * text / TextSize.USUAL;
    }

    List<Strip> strips() {
        return strips;
    }

    /** What a document begins with. */
    void banner(Document document, Optional<PdfLogo> logo) {
        logo.ifPresent(one -> add(one.strip(tags.add(tags.top(), "Figure"), left), GAP));
        paragraph(Prose.of(document.issuer()), look(TextSize.USUAL, true, style.accent()), 3);
        heading(1, document.title(), look(22, true, INK), 0);
        gap = 5;
        Prose status = Prose.strong(document.status().word())
                .then(". " + document.status().meaning());
        paragraph(status, plain, 6);
        add(
                new Strip(
                        0,
                        2,
                        false,
                        Optional.empty(),
                        (page, top, again) -> page.box(left, top, width, 2, style.accent())),
                16);
    }

    private void add(Strip strip, double after) {
        strips.add(strip.after(scaled(gap)));
        gap = after;
    }

    @Override
    public void heading(Block.Heading heading) {
        if (heading.level() == 2) {
            gap = 20;
            add(rule(), 8);
            heading(2, heading.text(), look(16, true, INK), GAP);
        } else {
            gap = 14;
            heading(heading.level(), heading.text(), look(13, true, style.accent()), 5);
        }
    }

    private Strip rule() {
        return new Strip(0, 0.7, true, Optional.empty(), (page, top, again) -> page.box(left, top, width, 0.7, RULE));
    }

    private void heading(int level, String text, Look look, double after) {
        PDStructureElement element = tags.add(tags.top(), "H" + level);
        List<Strip> lines = lines(Prose.of(text), look, element, left, width);
        Strip first = lines.get(0);
        lines.set(0, new Strip(first.before(), first.height(), true, Optional.empty(), (page, top, again) -> {
            outline.add(level, text, page, top);
            first.drawing().draw(page, top, again);
        }));
        all(lines, Strip::kept, after);
    }

    private void all(List<Strip> lines, UnaryOperator<Strip> as, double after) {
        for (Strip line : lines) {
            add(as.apply(line), 0);
        }
        gap = after;
    }

    private void paragraph(Prose prose, Look look, double after) {
        all(lines(prose, look, tags.add(tags.top(), "P"), left, width), line -> line, after);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        paragraph(paragraph.prose(), plain, GAP);
    }

    /** Lines that belong to one element; neither its first line nor its last one stands alone on a page. */
    private List<Strip> lines(Prose prose, Look look, PDStructureElement element, double x, double across) {
        List<Strip> made = new ArrayList<>();
        List<TextLine> lines = setter.lines(prose, look, across);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean keeps = i < lines.size() - 1 && (i == 0 || i >= lines.size() - 2);
            made.add(new Strip(
                    0,
                    look.leading(),
                    keeps,
                    Optional.empty(),
                    (page, top, again) -> page.text(line, x, top + look.baseline(), look, Optional.of(element))));
        }
        return made;
    }

    @Override
    public void list(Block.ListBlock list) {
        PDStructureElement element = tags.add(tags.top(), "L", "List", "ListNumbering", "Disc");
        for (Prose entry : list.entries()) {
            PDStructureElement item = tags.add(element, "LI");
            beside(item, setter.lines(Prose.of("•"), plain, INDENT), plain, entry, INDENT, 4);
        }
        gap = GAP;
    }

    @Override
    public void facts(Block.Facts facts) {
        PDStructureElement element = tags.add(tags.top(), "L", "List", "ListNumbering", "None");
        for (Block.Fact fact : facts.facts()) {
            PDStructureElement item = tags.add(element, "LI");
            List<TextLine> names = setter.lines(Prose.of(fact.name()), strong, NAMES - 8);
            beside(item, names, strong, fact.value(), NAMES, 2);
        }
        gap = GAP;
    }

    /** A label with what it labels beside it. */
    private void beside(
            PDStructureElement item, List<TextLine> labels, Look look, Prose prose, double indent, double after) {
        PDStructureElement label = tags.add(item, "Lbl");
        List<Strip> body = lines(prose, plain, tags.add(item, "LBody"), left + indent, width - indent);
        int count = Math.max(labels.size(), body.size());
        for (int i = 0; i < count; i++) {
            Optional<TextLine> name = i < labels.size() ? Optional.of(labels.get(i)) : Optional.empty();
            Optional<Strip> beside = i < body.size() ? Optional.of(body.get(i)) : Optional.empty();
            boolean keeps = beside.map(Strip::keeps).orElse(false) || i < labels.size() - 1;
            add(
                    new Strip(0, plain.leading(), keeps, Optional.empty(), (page, top, again) -> {
                        if (name.isPresent()) {
                            page.text(name.get(), left, top + look.baseline(), look, Optional.of(label));
                        }
                        if (beside.isPresent()) {
                            beside.get().drawing().draw(page, top, again);
                        }
                    }),
                    0);
        }
        gap = after;
    }

    @Override
    public void callout(Block.Callout callout) {
        boolean isGap = callout.kind() == Block.CalloutKind.GAP;
        String edge = isGap ? "#8a4b00" : style.accent();
        String paper = isGap ? "#fdf3e3" : "#eef2f6";
        Prose prose = Prose.strong(callout.kind().word() + ":").then(" ").then(callout.prose());
        List<Strip> lines = lines(prose, plain, tags.add(tags.top(), "P"), left + 13, width - 23);
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Strip line = lines.get(i);
            double above = i == 0 ? 6 : 0;
            double height = above + line.height() + (i == last ? 6 : 0);
            add(
                    new Strip(0, height, i < last, Optional.empty(), (page, top, again) -> {
                        page.box(left, top, width, height, paper);
                        page.box(left, top, 4, height, edge);
                        line.drawing().draw(page, top + above, again);
                    }),
                    0);
        }
        gap = GAP + 3;
    }

    @Override
    public void table(Table table) {
        PDStructureElement element = tags.add(tags.top(), "Table");
        List<Strip> caption = lines(Prose.of(table.caption()), strong, tags.add(element, "Caption"), left, width);
        all(caption, Strip::kept, 4);
        double above = caption.stream().mapToDouble(Strip::height).sum() + gap;
        new PdfTable(setter, tags, table, left, width, text)
                .strips(element, Math.max(room / 2, room - above))
                .forEach(row -> add(row, 0));
        gap = 14;
    }

    @Override
    public void figure(Figure figure) {
        PDStructureElement both = tags.add(tags.top(), "Div");
        PDStructureElement element = tags.add(both, "Figure");
        element.setAlternateDescription(figure.alternative());
        List<Strip> caption = lines(Prose.of(figure.caption()), strong, tags.add(both, "Caption"), left, width);
        double below = caption.stream().mapToDouble(Strip::height).sum() + 4;
        add(
                new PdfPicture(figure.picture(), style, setter)
                        .strip(element, left, width, Math.max(room / 2, room - below)),
                4);
        all(caption, line -> line, 14);
    }

    @Override
    public void signature(Block.Signature signature) {
        List<Strip> statement = lines(Prose.of(signature.statement()), plain, tags.add(tags.top(), "P"), left, width);
        all(statement, Strip::kept, 0);
        int last = signature.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<Strip> name = lines(Prose.of(signature.lines().get(i)), plain, tags.add(tags.top(), "P"), left, width);
            gap = 26;
            all(name, Strip::kept, 0);
            add(
                    new Strip(
                            0,
                            2,
                            i < last,
                            Optional.empty(),
                            (page, top, again) -> page.box(left, top + 1, Math.min(width, 330), 0.7, INK)),
                    GAP);
        }
    }
}
