package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands that bring things in; which of them must be said. */
@Command(name = "import", description = "Brings a plan in from a spreadsheet.")
final class ImportCommand {}
