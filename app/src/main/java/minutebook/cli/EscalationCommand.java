package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about what was taken higher; which of them must be said. */
@Command(
        name = "escalation",
        description = "Lists what was taken higher, takes something higher, or records a response.")
final class EscalationCommand {}
