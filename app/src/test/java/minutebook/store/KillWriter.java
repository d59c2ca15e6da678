package minutebook.store;

import java.nio.file.Path;
import java.time.InstantSource;
import minutebook.Minutebook;
import minutebook.TestBook;
import minutebook.change.AddNote;

/** The program that {@link KillWriterTest} kills: it enters notes until then, and says of each that it is recorded. */
public final class KillWriter {
    private KillWriter() {}

    /**
     * Enters notes for ever.
     *
     * @param arguments the file, and a name that no other run has
     */
    public static void main(String[] arguments) {
        try (Minutebook book = Minutebook.open(Path.of(arguments[0]), InstantSource.system(), arguments[1])) {
            for (int i = 0; ; i++) {
                String text = arguments[1] + "-" + i;
                book.apply(new AddNote(TestBook.itemAt(3), text));
                System.out.println(text);
            }
        }
    }
}
