package minutebook.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.Rights;
import minutebook.domain.Strangers;
import minutebook.domain.WorkingDays;

/** What can be asked of the record, seen as it is at one moment. */
public class Reader {
    private final Rows rows;

    Reader(Rows rows) {
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    /** Every kind of entity that the file keeps, parents before children. */
    public static List<Class<? extends Entity>> kinds() {
        return Tables.KINDS;
    }

    public <E extends Entity> Optional<E> find(Class<E> kind, String id) {
        return rows.find(kind, id);
    }

    /** The entity of that id; refuses when it is gone. */
    public <E extends Entity> E get(Class<E> kind, String id) {
        return find(kind, id)
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND, "It is not there any more; somebody may have removed it."));
    }

    /** What somebody may do in this file: who is known to one of its boards has the rights of their posts there. */
    public Rights rights(String actor, LocalDate today) {
        List<Person> people = new ArrayList<>();
        Strangers strangers = Strangers.WRITE;
        for (Board board : plan().boards()) {
            people.addAll(plan().people(board.id()));
            if (plan().rules(board.id()).strangers() == Strangers.READ) {
                strangers = Strangers.READ;
            }
        }
        Rights found = Rights.of(actor, today, people, strangers);
        return found.everything() ? found : found.without(meetings().withdrawnInPrivate());
    }

    /** The same; whom no board knows is nobody from afar, whatever strangers on the host may do. */
    public Rights rights(String actor, LocalDate today, boolean fromAfar) {
        Rights found = rights(actor, today);
        return fromAfar ? found.ofKnown(actor) : found;
    }

    public PlanQueries plan() {
        return new PlanQueries(rows);
    }

    public StandingQueries standing() {
        return new StandingQueries(rows);
    }

    public EntryQueries entries() {
        return new EntryQueries(rows);
    }

    public MeetingQueries meetings() {
        return new MeetingQueries(rows);
    }

    public ActionQueries actions() {
        return new ActionQueries(rows);
    }

    public TraceQueries trace() {
        return new TraceQueries(rows);
    }

    public LinkQueries links() {
        return new LinkQueries(rows);
    }

    public AttentionQueries attention() {
        return new AttentionQueries(rows);
    }

    public KeyQueries keys() {
        return new KeyQueries(rows);
    }

    /** What is somebody's own, by the ids of the posts they hold, one at least. */
    public OwnQueries own(List<String> posts) {
        return new OwnQueries(rows, posts);
    }

    public HistoryQueries history() {
        return new HistoryQueries(rows);
    }

    public NewsQueries news() {
        return new NewsQueries(rows);
    }

    /** England's working days. */
    public WorkingDays workingDays() {
        return BankHolidays.england();
    }
}
