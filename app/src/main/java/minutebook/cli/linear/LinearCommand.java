package minutebook.cli.linear;

/**
 * One thing that can be typed in linear mode, defined once for the program, its help and its documents.
 *
 * @param name the word that the line begins with
 * @param arguments what follows it; parts in square brackets may be left out; empty when nothing does
 * @param help one sentence that says what it does
 * @param example a line that uses it
 * @param deed what it does
 */
public record LinearCommand(String name, String arguments, String help, String example, Deed deed) {
    /** What a command does with the rest of its line; the answer is a sentence, or lines for what shows something. */
    @FunctionalInterface
    interface Deed {
        String run(LinearSession session, Line line);
    }

    /** The name with its arguments. */
    public String usage() {
        return arguments.isEmpty() ? name : name + " " + arguments;
    }
}
