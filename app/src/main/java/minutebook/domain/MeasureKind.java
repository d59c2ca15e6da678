package minutebook.domain;

/** Whether a measure counts what changed for children, how good the work is, or how much of it was done. */
public enum MeasureKind {
    OUTCOME,
    QUALITY,
    PROCESS
}
