package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about the forward plan; which of them must be said. */
@Command(name = "forward", description = "What waits for the agendas to come.")
final class ForwardCommand {}
