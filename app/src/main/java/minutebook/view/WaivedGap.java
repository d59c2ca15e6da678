package minutebook.view;

import minutebook.domain.ClosingGap;
import minutebook.domain.Waiver;

/** Something missing in the record of a meeting that was knowingly left so. */
public record WaivedGap(ClosingGap gap, Waiver waiver) {}
