package minutebook.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the blocks of a document into a list in JSON, each an object that says its kind. */
final class BlocksToJson implements BlockVisitor {
    private final ArrayNode blocks;

    BlocksToJson(ArrayNode blocks) {
        this.blocks = blocks;
    }

    private ObjectNode block(String kind) {
        return blocks.addObject().put("kind", kind);
    }

    @Override
    public void heading(Block.Heading heading) {
        block("heading").put("level", heading.level()).put("text", heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        DocumentJson.write(paragraph.prose(), block("paragraph").putArray("prose"));
    }

    @Override
    public void list(Block.ListBlock list) {
        ArrayNode entries = block("list").putArray("entries");
        list.entries().forEach(entry -> DocumentJson.write(entry, entries.addArray()));
    }

    @Override
    public void facts(Block.Facts facts) {
        ArrayNode all = block("facts").putArray("facts");
        facts.facts()
                .forEach(fact -> DocumentJson.write(
                        fact.value(), all.addObject().put("name", fact.name()).putArray("value")));
    }

    @Override
    public void callout(Block.Callout callout) {
        ObjectNode block = block("callout").put("callout", DocumentJson.name(callout.kind()));
        DocumentJson.write(callout.prose(), block.putArray("prose"));
    }

    @Override
    public void signature(Block.Signature signature) {
        ArrayNode lines =
                block("signature").put("statement", signature.statement()).putArray("lines");
        signature.lines().forEach(lines::add);
    }

    @Override
    public void figure(Figure figure) {
        block("figure")
                .put("caption", figure.caption())
                .put("alternative", figure.alternative())
                .put("svg", new SvgPicture(figure.picture(), HouseStyle.PLAIN).file(figure.alternative()));
    }

    @Override
    public void restricted(Block.Restricted restricted) {
        ObjectNode block = block("restricted");
        BlocksToJson members = new BlocksToJson(block.putArray("blocks"));
        restricted.blocks().forEach(one -> one.accept(members));
        BlocksToJson others = new BlocksToJson(block.putArray("instead"));
        restricted.instead().forEach(one -> one.accept(others));
    }

    @Override
    public void table(Table table) {
        ObjectNode block = block("table").put("caption", table.caption()).put("rowHeader", table.rowHeader());
        ArrayNode columns = block.putArray("columns");
        table.columns().forEach(column -> columns.addObject()
                .put("header", column.header())
                .put("align", DocumentJson.name(column.align()))
                .put("share", column.share()));
        ArrayNode rows = block.putArray("rows");
        table.rows().forEach(row -> {
            ArrayNode cells = rows.addArray();
            row.forEach(cell -> DocumentJson.write(cell, cells.addArray()));
        });
    }
}
