package minutebook.pack;

/**
 * One thing wrong with a pack and where it stands.
 *
 * @param file the file's name within the pack
 * @param line counted from 1
 * @param column counted from 1; in a CSV file the number of the field
 * @param sentence what is wrong and what is wanted
 */
public record Problem(String file, int line, int column, String sentence) {
    /** The problem as editors and compilers print one: {@code pack.json:12:5: sentence}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + sentence;
    }
}
