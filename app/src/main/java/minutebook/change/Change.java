package minutebook.change;

import minutebook.domain.Moment;
import minutebook.domain.Rights;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/** One thing a user can do; every door sends these and nothing else. */
public sealed interface Change
        permits AddAction,
                AddChallenge,
                AddComment,
                AddDecision,
                AddForward,
                AddItem,
                AddKey,
                AddNote,
                AddPaper,
                AddProgress,
                AddReading,
                AddReadings,
                AddTemplateItem,
                AddToPlan,
                Adjourn,
                AllOrNothing,
                ApproveMinutes,
                ApprovePlan,
                AskExtension,
                ChangeInPlan,
                CirculateMinutes,
                CloseAction,
                CloseMeeting,
                CorrectMinutes,
                CreateBoard,
                DecideByConsent,
                DeclareInterest,
                DeferItem,
                DropAction,
                DropForward,
                EditAction,
                EditChallenge,
                EditCorrection,
                EditDecision,
                EditEscalation,
                EditInterest,
                EditItem,
                EditMeeting,
                EditMovement,
                EditNote,
                EditProgress,
                EditReading,
                EditRiskNote,
                EditStatus,
                EnterPrivate,
                Escalate,
                ExtendAction,
                FreeAction,
                HearOfLinkedBoard,
                ImportPlan,
                LeavePrivate,
                LinkOutcome,
                MakePrivate,
                MakePublic,
                MarkAttendance,
                MoveEntry,
                MoveInPlan,
                MoveItem,
                MoveTemplateItem,
                NeedAction,
                ParkAction,
                PauseMeeting,
                PlanMeeting,
                RaiseRisk,
                RebaseLimits,
                ReceiveReport,
                Reconvene,
                RecordMovement,
                RecordSending,
                Reinstate,
                ReleasePublication,
                RemoveEntry,
                RemoveItem,
                RemoveKey,
                RemovePaper,
                RemoveTemplateItem,
                ReportAction,
                RespondToEscalation,
                ResumeMeeting,
                Retire,
                ScoreRisk,
                SendPapers,
                SetSeries,
                SetStatus,
                SettleComment,
                StartMeeting,
                StepTo,
                TakeForward,
                TurnNote,
                UnlinkOutcome,
                UnparkAction,
                UpdateAction,
                WaiveGap,
                WriteHighlight {
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
