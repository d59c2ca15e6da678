package minutebook.cli.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Refused;

/** Looks at everything that can be wrong with a board's file and the host that it is on. */
public final class Doctor {
    private static final List<Check> CHECKS = List.of(
            new FolderCheck(),
            new DiskCheck(),
            new FileCheck(),
            new WalCheck(),
            new GroupCheck(),
            new WritingCheck(),
            new UmaskCheck(),
            new AccountCheck(),
            new KeysCheck(),
            new TerminalCheck(),
            new LocaleCheck(),
            new JavaCheck(),
            new ClockCheck());

    private Doctor() {}

    /** What is found about each thing, in an order in which it can be mended. Nothing is changed. */
    public static List<Finding> look(Case one) {
        List<Finding> found = new ArrayList<>();
        for (Check check : CHECKS) {
            try {
                found.addAll(check.look(one));
            } catch (IOException e) {
                throw new Refused(
                        Refused.Reason.FILE_TROUBLE,
                        "Not everything around " + one.file() + " could be looked at: run this as an account that may.",
                        e);
            }
        }
        return found;
    }
}
