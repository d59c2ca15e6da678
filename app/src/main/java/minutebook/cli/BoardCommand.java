package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about boards; which of them must be said. */
@Command(name = "board", description = "Makes and lists boards.")
final class BoardCommand {}
