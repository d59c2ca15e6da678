package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about challenges; which of them must be said. */
@Command(name = "challenge", description = "Lists challenges, records one, or says what came of it.")
final class ChallengeCommand {}
