package minutebook.change;

import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** One thing a user can do; every door sends these and nothing else. */
public sealed interface Change
        permits AddAction,
                AddDecision,
                AddItem,
                AddNote,
                AddProgress,
                AddReading,
                AddReadings,
                AddToPlan,
                Adjourn,
                ApprovePlan,
                ChangeInPlan,
                CloseAction,
                CloseMeeting,
                CreateBoard,
                DeferItem,
                DropAction,
                EditAction,
                EditDecision,
                EditItem,
                EditMeeting,
                EditNote,
                EditProgress,
                EditReading,
                EditStatus,
                EnterPrivate,
                ImportPlan,
                LeavePrivate,
                LinkOutcome,
                MakePrivate,
                MakePublic,
                MarkAttendance,
                MoveInPlan,
                MoveItem,
                PauseMeeting,
                PlanMeeting,
                RebaseLimits,
                Reconvene,
                Reinstate,
                RemoveEntry,
                RemoveItem,
                ReportAction,
                ResumeMeeting,
                Retire,
                SetStatus,
                StartMeeting,
                StepTo,
                UnlinkOutcome,
                UpdateAction,
                WaiveGap {
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
