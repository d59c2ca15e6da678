package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import minutebook.store.Reader;
import minutebook.store.Verification;

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

    /** What the check of the file found, and whether every approved minute is what the board approved. */
    public static CheckView of(Reader reader, Verification found) {
        List<String> problems = new ArrayList<>(found.problems());
        problems.addAll(ApprovalProof.problems(reader));
        return new CheckView(found.journalLines(), found.rows(), problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
