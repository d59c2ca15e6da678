package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import minutebook.store.Disks;

/** The folder of the board's file: is it there, on a disk that keeps it safe, and for this account to write to? */
final class FolderCheck implements Check {
    static final String ABOUT = "folder";

    @Override
    public List<Finding> look(Case one) throws IOException {
        if (!Files.isDirectory(one.folder())) {
            return List.of(Finding.wrong(
                    ABOUT,
                    "There is no folder " + one.folder() + ".",
                    "Make it, or name another file with --db: mkdir -p " + one.folder()));
        }
        FileStore disk = Files.getFileStore(one.folder());
        if (Disks.isNetwork(disk.type())) {
            return List.of(network(one, disk.type()));
        }
        Optional<Place> place = one.folderPlace();
        if (place.filter(folder ->
                        !one.account().mayWrite(folder) || !one.account().mayEnter(folder))
                .isPresent()) {
            return List.of(unwritable(one, place.orElseThrow()));
        }
        return List.of(Finding.ok(
                ABOUT,
                one.folder() + " is on a disk of this host (" + disk.type() + "), and "
                        + one.account().name() + " may write to it."));
    }

    static Finding network(Case one, String type) {
        return Finding.wrong(
                ABOUT,
                one.folder() + " is on a network disk (" + type + "), where two programs can spoil the file.",
                "Keep the file on a disk of this host, and let people come to it over SSH.");
    }

    private static Finding unwritable(Case one, Place folder) {
        String account = one.account().name();
        boolean byGroup = folder.isForGroup() && !one.account().isInGroupOf(folder);
        return Finding.wrong(
                ABOUT,
                account + " may not write to " + one.folder() + " (" + folder.inWords() + ").",
                byGroup
                        ? one.account().intoGroupOf(folder)
                        : "Give the folder to a group that the account is in: sudo chgrp GROUP " + one.folder()
                                + " && sudo chmod 2770 " + one.folder());
    }
}
