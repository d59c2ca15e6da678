package minutebook.tui.screens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import minutebook.pack.PackFiles;

/** A whole meeting as lines: the sample's meeting 7, with everything besides that a meeting can do. */
final class MeetingScript {
    /** What the sample's own script does not do, done at the end of item 4. */
    private static final List<String> BESIDES = List.of(
            "note A slip of the pen.",
            "edit last The seconded manager came late.",
            "note Taken out again.",
            "remove last",
            "note Undone and redone.",
            "undo",
            "redo",
            "decide The threshold guide is agreed",
            "edit last The threshold guide is agreed because every agency has signed it",
            "decide The board meets in the town from now on",
            "update A06-07 The plan is promised for July.",
            "drop-action A06-08 because the page is up already",
            "pause",
            "at 14:46",
            "resume",
            "back",
            "next",
            "pause",
            "at 14:47",
            "resume");

    private MeetingScript() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (BufferedReader script = new BufferedReader(
                new InputStreamReader(PackFiles.sample().open("meeting.txt"), StandardCharsets.UTF_8))) {
            for (String line : script.lines().toList()) {
                if (line.equals("at 14:49")) {
                    lines.addAll(BESIDES);
                }
                if (line.equals("close")) {
                    lines.add("waive all because the reason is told at the next meeting");
                }
                if (!line.isBlank() && !line.startsWith("#") && !line.equals("show")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
