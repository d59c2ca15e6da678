package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about packs; which of them must be said. */
@Command(name = "pack", description = "Checks packs of starting data.")
final class PackCommand {}
