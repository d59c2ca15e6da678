package minutebook.export;

import java.util.List;

/** A part of a document, one below the other. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.ListBlock,
                Block.Facts,
                Block.Callout,
                Block.Signature,
                Block.Restricted,
                Figure,
                Table {
    /** Hands itself to the visitor's method for its kind. */
    void accept(BlockVisitor visitor);

    /**
     * A heading.
     *
     * @param level 2 to 6; 1 is the title of the document
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            text = required("heading", text);
            check(level >= 2 && level <= 6, "a heading has level 2 to 6, not " + level);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Paragraph(Prose prose) implements Block {
        public Paragraph {
            required("paragraph", prose.text());
        }

        public static Paragraph of(String text) {
            return new Paragraph(Prose.of(text));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.paragraph(this);
        }
    }

    /** A list with a bullet before each entry. */
    record ListBlock(List<Prose> entries) implements Block {
        public ListBlock {
            entries = List.copyOf(entries);
            check(!entries.isEmpty(), "a list has entries");
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.list(this);
        }
    }

    /** Names with their values, such as the date and the place of a meeting. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
            check(!facts.isEmpty(), "facts are not empty");
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.facts(this);
        }
    }

    /** A name with its value. */
    record Fact(String name, Prose value) {
        public Fact {
            name = required("fact's name", name);
        }
    }

    /** Text set apart because the reader must not miss it. */
    record Callout(CalloutKind kind, Prose prose) implements Block {
        public Callout {
            required("callout", prose.text());
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.callout(this);
        }
    }

    /** What a callout is for; the word is printed, so that the kind is never colour alone. */
    enum CalloutKind {
        GAP("Gap"),
        NOTICE("Notice");

        private final String word;

        CalloutKind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Lines to sign on, under what is being signed. */
    record Signature(String statement, List<String> lines) implements Block {
        public Signature {
            statement = required("statement", statement);
            lines = lines.stream()
                    .map(line -> required("line to sign on", line))
                    .toList();
            check(!lines.isEmpty(), "a signature has a line");
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.signature(this);
        }
    }

    /**
     * What members read and the public does not.
     *
     * @param blocks what members read
     * @param instead what the public reads in its place; may be empty
     */
    record Restricted(List<Block> blocks, List<Block> instead) implements Block {
        public Restricted {
            blocks = List.copyOf(blocks);
            instead = List.copyOf(instead);
        }

        /** All of it as it is where there is nothing to keep from the public. */
        static List<Block> unlessSame(List<Block> blocks, List<Block> instead) {
            return blocks.equals(instead) ? blocks : List.of(new Restricted(blocks, instead));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.restricted(this);
        }
    }

    private static String required(String what, String text) {
        String line = Printable.line(text);
        check(!line.isEmpty(), "a " + what + " has words");
        return line;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Check the layout: " + rule + ".");
        }
    }
}
