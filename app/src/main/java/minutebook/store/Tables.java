package minutebook.store;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.domain.*;

/** Every kind of entity that the file keeps, parents before children. */
final class Tables {
    static final List<Class<? extends Entity>> KINDS = List.of(
            Board.class,
            Agency.class,
            Person.class,
            Source.class,
            Judgement.class,
            Finding.class,
            Recommendation.class,
            Theme.class,
            Outcome.class,
            Answer.class,
            Milestone.class,
            Measure.class,
            Comparator.class,
            Meeting.class,
            AgendaItem.class,
            Attendance.class,
            MinuteNote.class,
            Decision.class,
            Action.class,
            ActionUpdate.class,
            ProgressNote.class,
            Reading.class,
            StatusNote.class,
            BoardRules.class,
            Risk.class,
            AreaProgress.class,
            Rebase.class,
            PlanVersion.class,
            ReportDue.class,
            LinkedBoard.class,
            TemplateItem.class,
            MeetingSeries.class,
            Movement.class,
            Interest.class,
            Challenge.class,
            Escalation.class,
            RiskNote.class,
            MinuteCorrection.class,
            Exclusion.class,
            Adjournment.class,
            Waiver.class,
            Paper.class,
            HighlightReport.class,
            ForwardItem.class,
            Sending.class,
            MinutesComment.class,
            Approval.class,
            ActionDependency.class,
            ReportReceived.class,
            LinkedBoardMet.class,
            PublicRelease.class,
            PersonKey.class);

    /** The tables of what a meeting puts on record under an item of its agenda, by name; papers come before it. */
    static final List<String> UNDER_ITEMS = KINDS.stream()
            .filter(Recorded.class::isAssignableFrom)
            .filter(kind -> kind != Paper.class)
            .filter(Tables::hasItem)
            .map(kind -> Column.snake(kind.getSimpleName()))
            .toList();

    private final Map<Class<?>, Table<?>> byKind = new HashMap<>();

    /** The table of a kind; made when first asked for, since a start needs only a few. */
    <E extends Entity> Table<E> of(Class<E> kind) {
        @SuppressWarnings("unchecked")
        Table<E> table = (Table<E>) byKind.computeIfAbsent(kind, this::make);
        return table;
    }

    /** Whether the table of a kind has been asked for before. */
    boolean knows(Class<? extends Entity> kind) {
        return byKind.containsKey(kind);
    }

    /** The table by the name that the journal gives it. */
    Table<?> named(String name) {
        for (Class<? extends Entity> kind : KINDS) {
            if (Column.snake(kind.getSimpleName()).equals(name)) {
                return of(kind);
            }
        }
        throw new IllegalStateException("the journal names a table that is not there: " + name);
    }

    private Table<?> make(Class<?> kind) {
        return new Table<>(kind.asSubclass(Entity.class));
    }

    private static boolean hasItem(Class<?> kind) {
        for (RecordComponent component : kind.getRecordComponents()) {
            if (component.getName().equals("item")) {
                return true;
            }
        }
        return false;
    }
}
