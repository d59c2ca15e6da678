package minutebook.change;

import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** One thing a user can do; every door sends these and nothing else. */
public sealed interface Change
        permits AddAction,
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
                ChangeInPlan,
                CirculateMinutes,
                CloseAction,
                CloseMeeting,
                CreateBoard,
                DropAction,
                DropForward,
                EditAction,
                EditDecision,
                EditItem,
                EditMeeting,
                EditNote,
                EditProgress,
                EditReading,
                EditStatus,
                ImportPlan,
                LinkOutcome,
                MarkAttendance,
                MoveInPlan,
                MoveItem,
                MoveTemplateItem,
                PauseMeeting,
                PlanMeeting,
                RebaseLimits,
                RecordSending,
                Reinstate,
                RemoveEntry,
                RemoveItem,
                RemovePaper,
                RemoveTemplateItem,
                ReportAction,
                ResumeMeeting,
                Retire,
                SendPapers,
                SetSeries,
                SetStatus,
                SettleComment,
                StartMeeting,
                StepTo,
                TakeForward,
                UnlinkOutcome,
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
