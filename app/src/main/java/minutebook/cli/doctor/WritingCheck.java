package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writing beside the board's file, tried: does it work, and does what is made become the group's where a group shares it? */
final class WritingCheck implements Check {
    private static final String ABOUT = "writing";

    @Override
    public List<Finding> look(Case one) throws IOException {
        Optional<Place> folder = one.folderPlace();
        if (folder.filter(place -> one.account().mayWrite(place)).isEmpty()) {
            return List.of();
        }
        Path probe;
        try {
            probe = Files.createTempFile(one.folder(), ".minutebook-", ".doctor");
        } catch (IOException e) {
            return List.of(refused(one));
        }
        try {
            return Place.at(probe).map(made -> found(folder.get(), made)).stream()
                    .toList();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    static Finding refused(Case one) {
        return Finding.wrong(
                ABOUT,
                "No file can be made in " + one.folder() + ", though its permissions allow it.",
                "See whether the disk is full, can only be read, or has a quota: df -h " + one.folder());
    }

    static Finding found(Place folder, Place made) {
        if (folder.isForGroup() && made.groupNumber() != folder.groupNumber()) {
            return Finding.wrong(
                    ABOUT,
                    "A file made in " + folder.path() + " belongs to the group " + made.group() + ", not to "
                            + folder.group() + ".",
                    "sudo chmod g+s " + folder.path() + ", on a disk that heeds it");
        }
        return Finding.ok(
                ABOUT,
                "A file made in " + folder.path() + " belongs to " + made.owner() + " and the group " + made.group()
                        + ".");
    }
}
