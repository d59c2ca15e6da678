package minutebook.export;

import java.util.List;
import java.util.stream.Stream;
import minutebook.view.Proceedings;

/** What came to the board from elsewhere under an item: reports, and news of linked boards. */
final class DueSection {
    private DueSection() {}

    static List<Prose> of(Proceedings proceedings) {
        return Stream.concat(
                        proceedings.received().stream().map(row -> told("Received:", row.inWords())),
                        proceedings.met().stream().map(row -> told("Met:", row.inWords())))
                .toList();
    }

    private static Prose told(String label, String words) {
        return Prose.strong(label).then(" " + Counted.sentence(words));
    }
}
