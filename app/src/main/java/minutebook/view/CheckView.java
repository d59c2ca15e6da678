package minutebook.view;

import java.util.List;

/**
 * What a check of the whole file found.
 *
 * @param journalLines how many lines of the journal were checked
 * @param rows how many rows of the record were compared with the journal
 * @param problems what is wrong, a sentence each; empty when all is well
 */
public record CheckView(long journalLines, long rows, List<String> problems) {
    public CheckView {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
