package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about one action; which of them must be said. */
@Command(name = "action", description = "Adds an action, shows one, or says what became of it.")
final class ActionCommand {}
