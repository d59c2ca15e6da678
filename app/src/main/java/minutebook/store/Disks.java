package minutebook.store;

import java.util.Locale;
import java.util.Set;

/** The kinds of disk, by the names that the host has for them. */
public final class Disks {
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "fuse.davfs2",
            "ncpfs",
            "afs",
            "ceph",
            "glusterfs",
            "fuse.glusterfs",
            "lustre");

    private Disks() {}

    /** Whether a disk of that type is another host's, where two programs can spoil a file. */
    public static boolean isNetwork(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }
}
