package minutebook.change;

import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** One thing a user can do; every door sends these and nothing else. */
public sealed interface Change
        permits AddAction,
                AddChallenge,
                AddComment,
                AddDecision,
                AddForward,
                AddItem,
                AddNote,
                AddPaper,
                AddProgress,
                AddReading,
                AddReadings,
                AddTemplateItem,
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
                DecideByConsent,
                DropAction,
                DropForward,
                EditAction,
                EditChallenge,
                EditCorrection,
                EditDecision,
                EditEscalation,
                EditItem,
                EditMeeting,
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
                MoveTemplateItem,
                NeedAction,
                ParkAction,
                PauseMeeting,
                PlanMeeting,
                RaiseRisk,
                RebaseLimits,
                RecordSending,
                Reinstate,
                RemoveEntry,
                RemoveItem,
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
                WriteHighlight {
    /**
     * Makes the change, all of it or none.
     *
     * @return what was done, in one sentence for whoever did it and for the history
     */
    String applyTo(Ledger ledger, Moment moment);

    /** Whether the actor may undo it. Steps through the agenda and the making of a board are not undone. */
    default boolean undoable() {
        return true;
    }

    /** The name of the verb in the journal. */
    default String verb() {
        return getClass().getSimpleName();
    }
}
