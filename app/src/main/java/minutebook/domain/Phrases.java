package minutebook.domain;

import java.util.Locale;

/** A line cut at its last or first keyword, as people put them: {@code … because …}. */
record Phrases(String before, String after, boolean found) {
    /** Cuts at the last time the word stands by itself; all is {@code before} when it does not. */
    static Phrases atLast(String line, String word) {
        return cut(line, word, find(line, word, true));
    }

    /** Cuts at the first time the word stands by itself. */
    static Phrases atFirst(String line, String word) {
        return cut(line, word, find(line, word, false));
    }

    private static Phrases cut(String line, String word, int at) {
        return at < 0
                ? new Phrases(line.strip(), "", false)
                : new Phrases(
                        line.substring(0, at).strip(),
                        line.substring(at + word.length() + 2).strip(),
                        true);
    }

    private static int find(String line, String word, boolean last) {
        String sought = " " + word + " ";
        String text = " " + line.toLowerCase(Locale.ROOT) + " ";
        int at = last ? text.lastIndexOf(sought) : text.indexOf(sought);
        return at < 0 ? -1 : at - 1;
    }
}
