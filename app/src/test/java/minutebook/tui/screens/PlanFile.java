package minutebook.tui.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import minutebook.tui.Key;

/** Plans as other people's spreadsheets have them, put beside a board's file and opened from its screens. */
final class PlanFile {
    /** Every row comes in, with something to say of some cells. */
    static final String SOUND =
            """
            Theme,No.,What,Who,Organisation,When,How,Success measure,Baseline,Target,RAG,Remarks of the clerk
            Early help,8.7,Every child is seen.,dcs,,2015-12-31,"- Train staff
            - Visit weekly",Children seen,61%,95%,Amber,Two posts are empty.
            ,,Adoption is faster.,Head of Adoption,Trust,March 2016,,Weeks to a match,30,20,Complete,
            ,,,,,,Ring every family,,,,,
            4. Voice,,Children are heard.,dcs,,Ongoing,Ask them,,,,TBC,
            Theme,No.,What,Who,Organisation,When,How,Success measure,Baseline,Target,RAG,Remarks of the clerk
            """;

    /** Some cells are refused, and with them the file. */
    static final String REFUSED =
            """
            Theme,What,Who,When,Status,Success measure,Target,Rec no.,No.
            Front door,Every child is seen within a day.,dcs,2016-03-31,green,,,,
            Front door,Every plan names who does what by when.,A Stranger,31/02/2016,purple,,,99,1.1
            Front door,Children say that they were heard.,,,,Children who say so,most of them,,
            """;

    private PlanFile() {}

    /** A plan whose every heading and cell was written by somebody who means harm. */
    static String hostile() {
        String cells = Hostile.TEXTS.stream().limit(6).map(PlanFile::quoted).collect(Collectors.joining(","));
        return "Theme,What,Who,When,Status," + quoted(Hostile.mixed(0)) + "\n" + (cells + "\n").repeat(3);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\u0000", "").replace("\"", "\"\"") + '"';
    }

    /** Writes the plan beside the board's file and opens it from the plan's screen. */
    static BoardScreens beside(BoardScreens at, String plan) {
        Path file = written(at.book().file().resolveSibling("plan.csv"), plan);
        return at.type("PI").press(Key.ctrl('u')).type(file.toString()).press(Key.ENTER);
    }

    static Path written(Path file, String plan) {
        try {
            return Files.write(file, plan.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
