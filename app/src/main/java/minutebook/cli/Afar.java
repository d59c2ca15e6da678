package minutebook.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import minutebook.domain.Paper;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may be asked by a line of words that came from afar, such as over SSH. Who acts on which file was settled before; of the
 * host nothing else is touched: no file of it is read or written, no board is made and no program run. What is not listed here
 * is refused, so that a new command is, until somebody has thought about it.
 */
final class Afar {
    /** What the first word may be, besides a noun of the plan. */
    private static final Set<String> FIRST = Set.of(
            "action",
            "actions",
            "attendance",
            "board",
            "challenge",
            "chart",
            "check",
            "due",
            "engagement",
            "escalation",
            "export",
            "figures",
            "forward",
            "good-practice",
            "highlight",
            "history",
            "judgements",
            "log",
            "measures",
            "meeting",
            "mine",
            "minutes",
            "news",
            "paper",
            "privacy",
            "record",
            "redo",
            "reminders",
            "search",
            "today",
            "trace",
            "undo",
            "verify");

    /** What is not for use all the same. */
    private static final Set<String> HOST_ONLY = Set.of("board create");

    /** The options that were settled before. */
    private static final Set<String> SETTLED = Set.of("--as", "--db", "--forced");

    /** The type of what a file is given by, and the words by which the help calls it where it may be something else too. */
    private static final Set<Class<?>> FILES = Set.of(java.nio.file.Path.class, java.io.File.class);

    private static final String CALLED_FILE = ".*(FILE|FOLDER|PATH).*";

    private Afar() {}

    /** The words that may come first. */
    static Set<String> firstWords() {
        Set<String> words = new HashSet<>(FIRST);
        words.addAll(PlanCommands.NOUNS);
        return words;
    }

    /**
     * Refuses what is not for use from afar, before anything of it is done.
     *
     * @param typed the commands as they were parsed, from the program itself to the one that is meant
     */
    static void requireAllowed(List<CommandLine> typed) {
        typed.forEach(line -> line.getParseResult().matchedArgs().forEach(Afar::requireNoFile));
        if (typed.size() < 2) {
            return;
        }
        String name = typed.get(typed.size() - 1).getCommandSpec().qualifiedName();
        String words = name.substring(name.indexOf(' ') + 1);
        if (!firstWords().contains(typed.get(1).getCommandName()) || HOST_ONLY.contains(words)) {
            throw new Refused(
                    Refused.Reason.NOT_ALLOWED,
                    "“" + words + "” is for use on the host itself: ask whoever looks after it to run it there.");
        }
    }

    private static void requireNoFile(ArgSpec argument) {
        if (argument instanceof OptionSpec option && SETTLED.contains(option.longestName())) {
            throw new Refused(
                    Refused.Reason.NOT_ALLOWED,
                    "Leave out " + option.longestName()
                            + ": who acts on which file was settled by the key that you came in with.");
        }
        if (isFile(argument) && !argument.stringValues().stream().allMatch(value -> mayStand(argument, value))) {
            String name = argument instanceof OptionSpec option
                    ? option.longestName()
                    : Words.quoted(argument.stringValues().get(0));
            throw new Refused(
                    Refused.Reason.NOT_ALLOWED,
                    "Leave out " + name
                            + ": no file of the host is read or written from afar; standard input and output"
                            + " can be files of your own, as in “ssh HOST minutes 7 --format docx >minutes.docx”.");
        }
    }

    /** Whether an option or argument names a file or a folder, or may do so. */
    static boolean isFile(ArgSpec argument) {
        return FILES.contains(argument.type())
                || List.of(argument.auxiliaryTypes()).stream().anyMatch(FILES::contains)
                || argument.paramLabel().toUpperCase(Locale.ROOT).matches(CALLED_FILE);
    }

    /** Standard input and pages of the web are no files of the host; what has the type of a file is one whatever it is called. */
    private static boolean mayStand(ArgSpec argument, String value) {
        return argument.typeInfo().getType().equals(String.class)
                && (value.equals("-") || Paper.isAddress(value.strip()));
    }
}
