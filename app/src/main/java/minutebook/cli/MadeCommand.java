package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A command made from a definition rather than written: what it takes, and what it does with that. */
final class MadeCommand extends BookCommand {
    private final Deed deed;
    private final CommandSpec spec;
    private int places;
    private boolean looks;

    private MadeCommand(RootCommand root, Deed deed) {
        super(root);
        this.deed = deed;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    /** What a command does with what was typed; gives the exit code. */
    interface Deed {
        int run(Minutebook book, Typed typed);
    }

    /** What was typed behind a command. */
    record Typed(ParseResult parsed) {
        Optional<String> option(String name) {
            return Optional.ofNullable(parsed.matchedOptionValue(name, (String) null));
        }

        boolean has(String flag) {
            return parsed.hasMatchedOption(flag);
        }

        ListFormat format() {
            return parsed.matchedOptionValue("--format", ListFormat.TABLE);
        }

        Optional<String> place(int index) {
            return Optional.ofNullable(parsed.matchedPositionalValue(index, (String) null));
        }
    }

    static MadeCommand of(RootCommand root, String name, String description, Deed deed) {
        MadeCommand made = new MadeCommand(root, deed);
        made.spec
                .name(name)
                .usageMessage()
                .description(plain(description))
                .sortOptions(false)
                .sortSynopsis(false);
        return made;
    }

    /** The same command, which only looks at the record. */
    MadeCommand looking() {
        looks = true;
        return this;
    }

    MadeCommand option(String name, String label, String description) {
        return add(option(name, label, description, List.of()));
    }

    MadeCommand add(OptionSpec option) {
        spec.addOption(option);
        return this;
    }

    /**
     * An option that takes one text.
     *
     * @param choices what a shell offers for it; empty for anything
     */
    static OptionSpec option(String name, String label, String description, List<String> choices) {
        OptionSpec.Builder option = OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(plain(description));
        return (choices.isEmpty() ? option : option.completionCandidates(choices)).build();
    }

    MadeCommand required(String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .required(true)
                .description(plain(description))
                .build());
        return this;
    }

    MadeCommand flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(plain(description))
                .build());
        return this;
    }

    MadeCommand format() {
        spec.addOption(OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(ListFormat.class)
                .description("${COMPLETION-CANDIDATES} (else table).")
                .build());
        return this;
    }

    MadeCommand place(String label, String description, boolean required) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(String.valueOf(places++))
                .paramLabel(label)
                .type(String.class)
                .arity(required ? "1" : "0..1")
                .description(plain(description))
                .build());
        return this;
    }

    CommandLine line() {
        return new CommandLine(spec);
    }

    @Override
    boolean looks() {
        return looks;
    }

    @Override
    int run(Minutebook book) {
        return deed.run(
                looks ? root().asKnown(book) : book,
                new Typed(spec.commandLine().getParseResult()));
    }

    /** Text in which picocli finds nothing to fill in. */
    private static String plain(String text) {
        return text.replace("%", "%%").replace("${", "$ {");
    }
}
