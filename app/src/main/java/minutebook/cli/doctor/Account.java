package minutebook.cli.doctor;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account of the host with the groups that it is in: may it read this and write that?
 *
 * @param groups their numbers, for names of groups may have blanks in them
 * @param isMe whether the program runs as this account, so that the host itself can be asked, which knows more than the bits
 */
public record Account(String name, Set<Integer> groups, boolean isMe) {
    private static final int READ = 4;
    private static final int WRITE = 2;
    private static final int ENTER = 1;

    public Account {
        groups = Set.copyOf(groups);
    }

    /** The account of that name; empty where the host knows none. */
    public static Optional<Account> of(String name, boolean isMe, Case.Programs programs) {
        return programs.say("id", "-G", "--", name)
                .filter(numbers -> numbers.matches("\\d+( \\d+)*"))
                .map(numbers -> new Account(
                        name,
                        Arrays.stream(numbers.split(" ", -1))
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()),
                        isMe));
    }

    /** Whether it is in the group that a place is given to. */
    boolean isInGroupOf(Place place) {
        return groups.contains(place.groupNumber());
    }

    /** How it comes to be in that group. */
    String intoGroupOf(Place place) {
        return "Put the account into the group, then log in again: sudo usermod -aG " + place.group() + " " + name;
    }

    boolean mayRead(Place place) {
        return may(place, READ) || (isMe && Files.isReadable(place.path()));
    }

    boolean mayWrite(Place place) {
        return may(place, WRITE) || (isMe && Files.isWritable(place.path()));
    }

    /** Whether it may go through a folder to what is in it. */
    boolean mayEnter(Place folder) {
        return may(folder, ENTER) || (isMe && Files.isExecutable(folder.path()));
    }

    /** By the bits of the owner, else of the group, else of everybody, as path_resolution(7) has it; root may do all. */
    private boolean may(Place place, int bit) {
        if (name.equals("root")) {
            return true;
        }
        int shift = name.equals(place.owner()) ? 6 : isInGroupOf(place) ? 3 : 0;
        return (place.mode() >> shift & bit) != 0;
    }
}
