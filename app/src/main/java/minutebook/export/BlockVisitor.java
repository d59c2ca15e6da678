package minutebook.export;

/** What a writer does with each kind of block; a new kind does not compile until every writer knows it. */
public interface BlockVisitor {
    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void list(Block.ListBlock list);

    void facts(Block.Facts facts);

    void callout(Block.Callout callout);

    void table(Table table);

    void figure(Figure figure);

    void signature(Block.Signature signature);

    /** Members read all of it; a public document has none. */
    default void restricted(Block.Restricted restricted) {
        restricted.blocks().forEach(block -> block.accept(this));
    }
}
