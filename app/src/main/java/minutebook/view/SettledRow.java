package minutebook.view;

import minutebook.domain.ActionUpdate;

/** What was said at a meeting about an action agreed before. */
public record SettledRow(ActionRow action, ActionUpdate update) {}
