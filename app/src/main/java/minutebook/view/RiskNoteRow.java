package minutebook.view;

import minutebook.domain.Risk;
import minutebook.domain.RiskNote;

/** A risk that was raised or scored anew. */
public record RiskNoteRow(RiskNote note, Risk risk) {}
