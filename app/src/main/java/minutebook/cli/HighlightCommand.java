package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about highlight reports; which of them must be said. */
@Command(name = "highlight", description = "What the leads of themes report to a meeting before its day.")
final class HighlightCommand {}
