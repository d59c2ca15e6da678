package minutebook.view;

import minutebook.domain.Escalation;

/**
 * Something that was taken higher.
 *
 * @param about what it is about, such as “A05-02” or “outcome 1.2”; empty where it is about the item itself
 */
public record EscalationRow(Escalation escalation, String about) {}
