package minutebook.store;

import java.sql.SQLException;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite complains of, in a sentence for the user. */
final class Trouble {
    private Trouble() {}

    /** The refusal that tells of this failure; a failure that is a fault of ours comes back as it is. */
    static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return told(sqlite.getResultCode(), failure);
            }
        }
        return failure;
    }

    static RuntimeException told(SQLException failure) {
        return told(code(failure), new IllegalStateException(failure));
    }

    /** Whether another program keeps the file. */
    static boolean isBusy(SQLException failure) {
        return family(code(failure)) == SQLiteErrorCode.SQLITE_BUSY;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    }

    private static RuntimeException told(SQLiteErrorCode code, RuntimeException failure) {
        return switch (family(code)) {
            case SQLITE_FULL ->
                new Refused(
                        Reason.DISK_FULL,
                        "The disk is full: free some room and enter it again; nothing was half-written.",
                        failure);
            case SQLITE_READONLY ->
                new Refused(
                        Reason.READ_ONLY,
                        "The board’s file cannot be written to: ask for write access to it and to its folder.",
                        failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new Refused(
                        Reason.BUSY, "Another program has kept the board’s file for ten seconds: try again.", failure);
            case SQLITE_NOTADB ->
                new Refused(
                        Reason.NOT_A_BOARD_FILE, "This is not a Minutebook file: name another one with --db.", failure);
            case SQLITE_CORRUPT ->
                new Refused(
                        Reason.DAMAGED,
                        "The board’s file is damaged: keep it aside and go back to the last backup.",
                        failure);
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_AUTH ->
                new Refused(
                        Reason.FILE_TROUBLE,
                        "The board’s file cannot be read or written: check the disk and the folder.",
                        failure);
            default -> constraint(code, failure);
        };
    }

    private static RuntimeException constraint(SQLiteErrorCode code, RuntimeException failure) {
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
            return new Refused(
                    Reason.IN_USE, "Something recorded later depends on it: remove or undo that first.", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE || code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY) {
            return new Refused(
                    Reason.DUPLICATE, "There is one of that name or number already: choose another.", failure);
        }
        return failure;
    }

    /** The plain code of an extended one: the low eight bits. */
    private static SQLiteErrorCode family(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }
}
