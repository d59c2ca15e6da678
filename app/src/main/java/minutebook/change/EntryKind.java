package minutebook.change;

import minutebook.domain.Action;
import minutebook.domain.Challenge;
import minutebook.domain.Decision;
import minutebook.domain.Escalation;
import minutebook.domain.Interest;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.MinuteNote;
import minutebook.domain.Movement;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Recorded;
import minutebook.domain.RiskNote;
import minutebook.domain.StatusNote;

/** What can be recorded under an agenda item and taken out again. */
public enum EntryKind {
    NOTE("Note", MinuteNote.class),
    DECISION("Decision", Decision.class),
    ACTION("Action", Action.class),
    PROGRESS("Progress note", ProgressNote.class),
    READING("Reading", Reading.class),
    STATUS("Status", StatusNote.class),
    GOOD_PRACTICE("Good practice", MinuteNote.class),
    CONSENT("Consent", Decision.class),
    CHALLENGE("Challenge", Challenge.class),
    ESCALATION("Escalation", Escalation.class),
    RISK("Risk", RiskNote.class),
    CORRECTION("Correction", MinuteCorrection.class),
    INTEREST("Interest", Interest.class),
    MOVEMENT("Arrival or departure", Movement.class);

    private final String word;
    private final Class<? extends Recorded> entity;

    EntryKind(String word, Class<? extends Recorded> entity) {
        this.word = word;
        this.entity = entity;
    }

    public String word() {
        return word;
    }

    Class<? extends Recorded> entity() {
        return entity;
    }
}
