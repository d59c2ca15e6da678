package minutebook.cli.doctor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The account's umask: what is written beside a shared board is the group's all the same, but what of the rest? */
final class UmaskCheck implements Check {
    private static final String ABOUT = "umask";
    private static final int OWNER_READS_AND_WRITES = 0600;
    private static final int OTHERS_READ = 04;

    @Override
    public List<Finding> look(Case one) throws IOException {
        Optional<String> umask = one.programs().say("sh", "-c", "umask").filter(said -> said.matches("[0-7]{1,4}"));
        boolean shared = one.folderPlace().filter(Place::isForGroup).isPresent();
        return umask.map(said -> found(said, shared)).stream().toList();
    }

    private static Finding found(String umask, boolean shared) {
        int bits = Integer.parseInt(umask, 8);
        if ((bits & OWNER_READS_AND_WRITES) != 0) {
            return Finding.wrong(
                    ABOUT,
                    "The account cannot use the files that it makes (umask " + umask + ").",
                    "Put “umask 027” into ~/.profile, then log in again.");
        }
        if (shared && (bits & OTHERS_READ) == 0) {
            return Finding.warning(
                    ABOUT,
                    "Papers exported to other folders can be read by every account of this host (umask " + umask + ").",
                    "Put “umask 027” into ~/.profile, then log in again.");
        }
        return Finding.ok(
                ABOUT,
                "Files of the account’s own obey umask " + umask
                        + (shared ? "; those beside the board are the group’s whatever it is." : "."));
    }
}
