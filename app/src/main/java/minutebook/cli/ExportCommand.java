package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands that write a board out; which of them must be said. */
@Command(name = "export", description = "Writes a board out for other programs.")
final class ExportCommand {}
