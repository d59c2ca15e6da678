package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Rights;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/** One thing a user can do; every door sends these and nothing else. */
public sealed interface Change
        permits AddAction,
                AddComment,
                AddChallenge,
                AddDecision,
                AddItem,
                AddNote,
                AddProgress,
                AddReading,
                AddReadings,
                AddToPlan,
                ApproveMinutes,
                ApprovePlan,
                AskExtension,
                ChangeInPlan,
                CirculateMinutes,
                CloseAction,
                CloseMeeting,
                CorrectMinutes,
                CreateBoard,
                DeclareInterest,
                DecideByConsent,
                DropAction,
                EditAction,
                EditChallenge,
                EditCorrection,
                EditDecision,
                EditInterest,
                EditEscalation,
                EditItem,
                EditMeeting,
                EditMovement,
                EditNote,
                EditProgress,
                EditReading,
                EditRiskNote,
                EditStatus,
                Escalate,
                ExtendAction,
                FreeAction,
                ImportPlan,
                LinkOutcome,
                MarkAttendance,
                MoveEntry,
                MoveInPlan,
                MoveItem,
                NeedAction,
                ParkAction,
                PauseMeeting,
                PlanMeeting,
                RaiseRisk,
                RebaseLimits,
                RecordMovement,
                RecordSending,
                Reinstate,
                RemoveEntry,
                RemoveItem,
                ReportAction,
                ResumeMeeting,
                RespondToEscalation,
                Retire,
                ScoreRisk,
                SetStatus,
                SettleComment,
                StartMeeting,
                StepTo,
                TurnNote,
                UnlinkOutcome,
                UnparkAction,
                UpdateAction {
    /**
     * Makes the change, all of it or none.
     *
     * @return what was done, in one sentence for whoever did it and for the history
     */
    String applyTo(Ledger ledger, Moment moment);

    /**
     * Refuses when who acts may not make it: what a change does not say is left to the chair and the secretary.
     *
     * @param reader the record as it is before the change
     */
    default void requireAllowed(Rights rights, Reader reader) {
        rights.requireEverything();
    }

    /** Whether the actor may undo it. Steps through the agenda and the making of a board are not undone. */
    default boolean undoable() {
        return true;
    }

    /** The name of the verb in the journal. */
    default String verb() {
        return getClass().getSimpleName();
    }
}
