package minutebook.view;

import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;

/**
 * A correction with the meeting whose minutes it corrects.
 *
 * @param correction what is put right
 */
public record CorrectionRow(MinuteCorrection correction, Meeting corrected) {}
