package minutebook.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for the fish shell. */
final class FishCompletion {
    private static final String BEGINNING =
            """
            # Completion of minutebook for fish: minutebook completion fish | source
            function __minutebook_words
                for word in (commandline -opc)[2..-1]
                    string match -q -- '-*' $word; or echo $word
                end
            end
            function __minutebook_at
                test (__minutebook_words | string join ' ') = "$argv"
            end
            function __minutebook_in
                string match -q -- "$argv*" (__minutebook_words | string join ' ')
            end
            complete -c minutebook -f
            """;

    private FishCompletion() {}

    static String of(CommandLine root) {
        List<String> lines = new ArrayList<>();
        add(lines, root, "");
        return BEGINNING + String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, CommandLine at, String path) {
        for (CommandLine part : at.getSubcommands().values()) {
            CommandSpec spec = part.getCommandSpec();
            lines.add("complete -c minutebook -n '__minutebook_at " + path + "' -a " + spec.name() + " -d "
                    + quoted(description(spec.usageMessage().description())));
            add(lines, part, (path + " " + spec.name()).strip());
        }
        if (at.getSubcommands().isEmpty()) {
            at.getCommandSpec().options().forEach(option -> lines.add(option(option, path)));
        }
    }

    private static String option(OptionSpec option, String path) {
        String name = option.longestName().replaceFirst("^-+", "");
        String values = option.completionCandidates() == null
                ? ""
                : " -a "
                        + quoted(StreamSupport.stream(
                                        option.completionCandidates().spliterator(), false)
                                .collect(Collectors.joining(" ")));
        boolean takesValue = option.arity().max() > 0;
        boolean isFile =
                option.paramLabel().equals("FILE") || option.paramLabel().equals("FOLDER");
        return "complete -c minutebook -n '__minutebook_in " + path + "' -l " + name
                + (takesValue ? " -r" : "") + (isFile ? " -F" : "") + values + " -d "
                + quoted(description(option.description()));
    }

    private static String description(String... lines) {
        return Arrays.stream(lines).findFirst().orElse("").replaceAll("\\$\\{[^}]*\\}", "the format");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
