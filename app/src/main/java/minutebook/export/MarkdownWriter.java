package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Renders documents as GitHub-flavoured Markdown, in which text that looks like markup comes out as it was written. */
final class MarkdownWriter implements DocumentWriter {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .extensions(TABLES)
                .nodeRendererFactory(new MoreEscapes())
                .build();
        String text = renderer.render(new MarkdownTree().of(document)).stripTrailing() + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Escapes the tilde too, as GitHub strikes text through with it, and the plus, which the renderer lets start a list. */
    private static final class MoreEscapes implements MarkdownNodeRendererFactory {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new IllegalStateException("This renderer only escapes.");
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('~', '+');
        }
    }
}
