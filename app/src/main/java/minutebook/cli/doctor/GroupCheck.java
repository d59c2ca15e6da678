package minutebook.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.store.Examination;

/** Who can use the board: one account alone, or a group with all that it needs; and nobody else. */
final class GroupCheck implements Check {
    private static final String ABOUT = "group";

    @Override
    public List<Finding> look(Case one) throws IOException {
        Optional<Place> file = one.filePlace();
        Optional<Place> folder = one.folderPlace();
        if (file.isEmpty() || folder.isEmpty() || Files.isDirectory(one.file())) {
            return List.of();
        }
        return looked(one, folder.get(), file.get());
    }

    private static List<Finding> looked(Case one, Place folder, Place file) throws IOException {
        List<Finding> found = new ArrayList<>();
        if (file.isOpenToAll()) {
            found.add(Finding.wrong(
                    ABOUT,
                    "Every account of this host may use " + file.path() + " (" + file.bits() + ").",
                    "sudo chmod o= " + file.path()));
        }
        if (!isShared(folder, file)) {
            found.addAll(strangers(one, file));
            return found.isEmpty() ? List.of(Finding.ok(ABOUT, "The board is for " + file.owner() + " alone.")) : found;
        }
        found.addAll(ofFolder(folder));
        found.addAll(ofFile(folder, file));
        found.addAll(ways(folder));
        if (found.isEmpty()) {
            found.addAll(people(one, folder));
        }
        return found.isEmpty()
                ? List.of(Finding.ok(
                        ABOUT,
                        "The group " + folder.group() + " shares the board: folder " + folder.bits() + ", file "
                                + file.bits() + "."))
                : found;
    }

    private static boolean isShared(Place folder, Place file) {
        return file.isOpenToGroup() || folder.isForGroup();
    }

    /** On a file for one account: the people of the board whose accounts are others. */
    private static List<Finding> strangers(Case one, Place file) {
        return accounts(one).stream()
                .filter(person -> !person.account().equals(file.owner()))
                .filter(person -> one.other(person.account()).isPresent())
                .findFirst()
                .map(person -> Finding.wrong(
                        ABOUT,
                        "The board is for " + file.owner() + " alone, and " + person.key() + " has the account "
                                + person.account() + ".",
                        "Let a group share it: sudo chgrp GROUP " + one.folder() + " " + file.path()
                                + " && sudo chmod 2770 " + one.folder() + " && sudo chmod 660 " + file.path()))
                .stream()
                .toList();
    }

    private static List<Finding> ofFolder(Place folder) {
        List<Finding> found = new ArrayList<>();
        Path path = folder.path();
        if (!folder.isForGroup() || (folder.mode() & 010) == 0) {
            found.add(Finding.wrong(
                    ABOUT,
                    "The group " + folder.group() + " cannot write to " + path + " (" + folder.bits()
                            + "), as every session must.",
                    "sudo chmod 2770 " + path));
        } else if (!folder.handsOnGroup()) {
            found.add(Finding.wrong(
                    ABOUT,
                    "What is made in " + path + " does not become the group’s (" + folder.bits() + ").",
                    "sudo chmod g+s " + path));
        }
        if (folder.isSticky()) {
            found.add(Finding.wrong(
                    ABOUT,
                    "In " + path + " nobody can remove what another account has made (" + folder.bits() + ").",
                    "sudo chmod -t " + path));
        }
        if (folder.isOpenToAll()) {
            found.add(Finding.warning(
                    ABOUT,
                    "Every account of this host can look into " + path + " (" + folder.bits() + ").",
                    "sudo chmod o= " + path));
        }
        return found;
    }

    private static List<Finding> ofFile(Place folder, Place file) {
        List<Finding> found = new ArrayList<>();
        if (file.groupNumber() != folder.groupNumber()) {
            found.add(Finding.wrong(
                    ABOUT,
                    file.path() + " belongs to the group " + file.group() + ", its folder to " + folder.group() + ".",
                    "sudo chgrp " + folder.group() + " " + file.path()));
        }
        if (!file.isForGroup()) {
            found.add(Finding.wrong(
                    ABOUT,
                    "The group " + folder.group() + " cannot write to " + file.path() + " (" + file.bits() + ").",
                    "sudo chmod 660 " + file.path()));
        }
        return found;
    }

    /** The folders above that the group cannot go through. */
    private static List<Finding> ways(Place folder) throws IOException {
        List<Finding> found = new ArrayList<>();
        for (Path above = folder.path().getParent(); above != null; above = above.getParent()) {
            Optional<Place> place = Place.at(above);
            if (place.filter(way -> !mayPass(way, folder)).isPresent()) {
                found.add(Finding.wrong(
                        ABOUT,
                        "The group " + folder.group() + " cannot get through " + above + " ("
                                + place.orElseThrow().bits() + ").",
                        "Move the board to a folder such as /srv/board, or: sudo chmod o+x " + above));
            }
        }
        return found;
    }

    private static boolean mayPass(Place way, Place folder) {
        int bit = way.groupNumber() == folder.groupNumber() ? 010 : 01;
        return (way.mode() & bit) != 0;
    }

    /** The people of the board who have an account that cannot use it. */
    private static List<Finding> people(Case one, Place folder) {
        List<Finding> found = new ArrayList<>();
        for (Examination.Holder person : accounts(one)) {
            Optional<Account> account = one.other(person.account());
            if (account.isEmpty()) {
                found.add(Finding.warning(
                        ABOUT,
                        person.key() + " has the account " + person.account() + ", which this host does not know.",
                        "sudo useradd -m -G " + folder.group() + " " + person.account()));
            } else if (!account.get().mayWrite(folder)) {
                found.add(Finding.wrong(
                        ABOUT,
                        person.key() + " cannot use the board: the account " + person.account()
                                + " is not in the group " + folder.group() + ".",
                        "sudo usermod -aG " + folder.group() + " " + person.account()));
            }
        }
        return found;
    }

    private static List<Examination.Holder> accounts(Case one) {
        return one.inside().map(Examination::withAccounts).orElse(List.of());
    }
}
