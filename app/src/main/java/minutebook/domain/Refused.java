package minutebook.domain;

/** What the user asked for breaks a rule; the sentence is what they read, on every door. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which rule was broken; tests assert this and the command line takes its exit code from it. */
    public enum Reason {
        BLANK(Kind.RULE),
        TOO_LONG(Kind.RULE),
        NOT_A_NUMBER(Kind.RULE),
        IMPOSSIBLE_NUMBER(Kind.RULE),
        NO_OWNER(Kind.RULE),
        NO_DATE(Kind.RULE),
        VAGUE_DATE(Kind.RULE),
        NOT_A_DATE(Kind.RULE),
        DATE_ORDER(Kind.RULE),
        NO_REASON(Kind.RULE),
        NO_EVIDENCE(Kind.RULE),
        SAME_AGENCY(Kind.RULE),
        AMBIGUOUS(Kind.RULE),
        DUPLICATE(Kind.RULE),
        WRONG_STATE(Kind.RULE),
        CHANGED_SINCE(Kind.RULE),
        IN_USE(Kind.RULE),
        NOTHING_TO_UNDO(Kind.RULE),
        NOTHING_TO_REDO(Kind.RULE),
        BAD_PACK(Kind.RULE),
        BAD_STYLE(Kind.RULE),
        NOT_UNDERSTOOD(Kind.USAGE),
        NOT_FOUND(Kind.NOT_FOUND),
        FILE_TROUBLE(Kind.STORAGE),
        NOT_A_BOARD_FILE(Kind.STORAGE),
        NEWER_FILE(Kind.STORAGE),
        NETWORK_DISK(Kind.STORAGE),
        DAMAGED(Kind.STORAGE),
        DISK_FULL(Kind.STORAGE),
        READ_ONLY(Kind.STORAGE),
        BUSY(Kind.STORAGE),
        STOPPED(Kind.RULE),
        NOT_ALLOWED(Kind.NOT_ALLOWED);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** The family of a reason, with the exit code that the command line gives for it. */
    public enum Kind {
        RULE(1),
        USAGE(2),
        NOT_FOUND(3),
        STORAGE(4),
        NOT_ALLOWED(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;

    /** @param sentence one clear sentence that says what to do */
    public Refused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** As above, keeping the trouble underneath for the log. */
    public Refused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** The same, where something that was recorded before it stays so. */
    public Refused after(String recorded) {
        return new Refused(reason, sentence() + " This stays on record until it is undone: " + recorded, this);
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return getMessage();
    }
}
