package minutebook.cli;

import picocli.CommandLine.Command;

/** What belongs to the house style of a board. */
@Command(name = "style", description = "Shows the house style of a board, or checks a style file.")
final class StyleCommand {}
