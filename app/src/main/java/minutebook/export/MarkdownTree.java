package minutebook.export;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A document as the tree of nodes that the Markdown renderer writes out. */
final class MarkdownTree implements BlockVisitor {
    private static final String DOTS = "…".repeat(20);

    private final org.commonmark.node.Document root = new org.commonmark.node.Document();

    Node of(Document document) {
        root.appendChild(headed(1, document.title()));
        append(root, Prose.strong(document.issuer()));
        append(
                root,
                Prose.strong(document.status().word())
                        .then(". " + document.status().meaning()));
        document.blocks().forEach(block -> block.accept(this));
        return root;
    }

    @Override
    public void heading(Block.Heading heading) {
        root.appendChild(headed(heading.level(), heading.text()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        append(root, paragraph.prose());
    }

    @Override
    public void list(Block.ListBlock list) {
        bullets(list.entries());
    }

    @Override
    public void facts(Block.Facts facts) {
        bullets(facts.facts().stream()
                .map(fact -> Prose.strong(fact.name() + ":").then(" ").then(fact.value()))
                .toList());
    }

    @Override
    public void callout(Block.Callout callout) {
        BlockQuote quote = new BlockQuote();
        append(quote, Prose.strong(callout.kind().word() + ":").then(" ").then(callout.prose()));
        root.appendChild(quote);
    }

    /** The picture itself cannot be had here, so its words stand for it. */
    @Override
    public void figure(Figure figure) {
        append(root, Prose.strong(figure.caption()));
        append(root, Prose.of(figure.alternative()));
    }

    @Override
    public void signature(Block.Signature signature) {
        append(root, Prose.of(signature.statement()));
        signature.lines().forEach(line -> append(root, Prose.of(line + ": " + DOTS)));
    }

    @Override
    public void table(Table table) {
        append(root, Prose.strong(table.caption()));
        TableBlock block = new TableBlock();
        TableHead head = new TableHead();
        TableRow headers = new TableRow();
        table.columns().forEach(column -> headers.appendChild(cell(Prose.of(column.header()), column, true)));
        head.appendChild(headers);
        block.appendChild(head);
        TableBody body = new TableBody();
        for (List<Prose> row : table.rows()) {
            TableRow cells = new TableRow();
            for (int i = 0; i < row.size(); i++) {
                cells.appendChild(cell(row.get(i), table.columns().get(i), false));
            }
            body.appendChild(cells);
        }
        block.appendChild(body);
        root.appendChild(block);
    }

    private static TableCell cell(Prose prose, Table.Column column, boolean header) {
        TableCell cell = new TableCell();
        cell.setHeader(header);
        if (column.align() == Table.Align.END) {
            cell.setAlignment(TableCell.Alignment.RIGHT);
        }
        // A cell of a Markdown table is one line.
        fill(
                cell,
                new Prose(prose.spans().stream()
                        .map(span -> span.saying(span.text().replaceAll("\\s*\n\\s*", " ")))
                        .toList()));
        return cell;
    }

    private void bullets(List<Prose> entries) {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        for (Prose entry : entries) {
            ListItem item = new ListItem();
            append(item, entry);
            list.appendChild(item);
        }
        root.appendChild(list);
    }

    private static Node headed(int level, String text) {
        org.commonmark.node.Heading heading = new org.commonmark.node.Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(text));
        return heading;
    }

    private static void append(Node parent, Prose prose) {
        org.commonmark.node.Paragraph paragraph = new org.commonmark.node.Paragraph();
        fill(paragraph, prose);
        parent.appendChild(paragraph);
    }

    private static void fill(Node parent, Prose prose) {
        for (Span span : prose.spans()) {
            Node holder = holder(span, parent);
            List<String> lines = List.of(span.text().split("\n+", -1));
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    holder.appendChild(new HardLineBreak());
                }
                words(holder, lines.get(i), parent instanceof TableCell);
            }
        }
    }

    /** In a table a backslash is written as an entity: before the bar that ends a cell it would escape the bar. */
    private static void words(Node holder, String line, boolean inTable) {
        List<String> parts = inTable ? List.of(line.split("\\\\", -1)) : List.of(line);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                HtmlInline backslash = new HtmlInline();
                backslash.setLiteral("&#92;");
                holder.appendChild(backslash);
            }
            if (!parts.get(i).isEmpty()) {
                holder.appendChild(new Text(parts.get(i)));
            }
        }
    }

    private static Node holder(Span span, Node parent) {
        Node styled = styled(span.style(), parent);
        if (span.address().isEmpty()) {
            return styled;
        }
        Link link = new Link(span.address().get().toString(), null);
        styled.appendChild(link);
        return link;
    }

    private static Node styled(Span.Style style, Node parent) {
        Node holder =
                switch (style) {
                    case PLAIN -> parent;
                    case STRONG -> new StrongEmphasis("**");
                    case EMPHASIS -> new Emphasis("*");
                };
        if (holder != parent) {
            parent.appendChild(holder);
        }
        return holder;
    }
}
