package minutebook.cli;

import picocli.CommandLine.Command;

/** The commands about meetings; which of them must be said. */
@Command(name = "meeting", description = "Lists, plans, runs and closes meetings.")
final class MeetingCommand {}
