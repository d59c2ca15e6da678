package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.ActionUpdate;

/**
 * What was said at a meeting about an action agreed before.
 *
 * @param recordedLate the day on which it was recorded, when the board had met without knowing it
 */
public record SettledRow(ActionRow action, ActionUpdate update, Optional<LocalDate> recordedLate) {}
