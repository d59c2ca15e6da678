package minutebook.export;

import java.nio.file.Path;

/** A program that goes on putting files into a folder until somebody ends it; says each one that is on the disk. */
final class EndlessFolder {
    /** So long that not many fit into a pipe that nobody reads: it waits then. */
    private static final String LONG = "on the disk ".repeat(200);

    private EndlessFolder() {}

    public static void main(String[] arguments) {
        try (FolderOutput output = FolderOutput.begin(Path.of(arguments[0]), Shared.NOTHING)) {
            for (int i = 0; true; i++) {
                output.add("some/" + i + ".md", new byte[100]);
                System.out.println(LONG);
            }
        }
    }
}
