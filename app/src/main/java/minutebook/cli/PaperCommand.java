package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about papers; which of them must be said. */
@Command(name = "paper", description = "Links papers to the items of an agenda, and takes them off again.")
final class PaperCommand {}
