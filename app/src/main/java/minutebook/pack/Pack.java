package minutebook.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import minutebook.domain.Entity;
import minutebook.domain.WallClock;

/** A pack that has been read and found sound. */
public final class Pack {
    private static final int NOON = 12;

    private final Fields root;

    Pack(Fields root) {
        this.root = root;
    }

    /** The key of the board that the pack holds. */
    public String board() {
        return root.part("board").text("key");
    }

    /** The name of the board that the pack holds. */
    public String name() {
        return root.part("board").text("name");
    }

    /**
     * The board's records, each parent before what refers to it.
     *
     * <p>Where the pack does not say when and by whom: what a meeting agreed is recorded by the board's secretary when the meeting began, an update or progress note
     * at noon on the day the pack says, and a reading, of which a pack tells only what it is about, at the moment
     * given.
     *
     * @param ids a new id for each record
     * @param at when the pack is read in
     */
    public List<Entity> rows(Supplier<String> ids, Instant at) {
        return rows(root, ids, at, new Problems());
    }

    /** As above, with a record that refuses its values told to the problems. */
    static List<Entity> rows(Fields root, Supplier<String> ids, Instant at, Problems problems) {
        Rows rows = new Rows(ids, problems);
        String secretary = recorder(root);
        new BoardRows(root, rows).add();
        new PlanRows(root, rows).add();
        List<MeetingRows> meetings = root.list("meetings").stream()
                .map(meeting -> new MeetingRows(meeting, rows, secretary))
                .toList();
        meetings.forEach(MeetingRows::add);
        meetings.stream()
                .flatMap(MeetingRows::updates)
                .sorted(LaterUpdate.AS_RECORDED)
                .forEach(update -> update.add(rows));
        Recorded usual = new Recorded(at, secretary);
        new EvidenceRows(root, rows, usual).add();
        new PlanRows(root, rows).addDecided();
        new RegisterRows(root, rows, usual).add();
        new SectionRows(root, rows, usual).add();
        return rows.inOrder();
    }

    private static String recorder(Fields root) {
        return root.list("people").stream()
                .filter(person -> person.text("role").equals("secretary"))
                .map(person -> person.text("post"))
                .findFirst()
                .orElse("Starting data");
    }

    static Instant instant(LocalDateTime time) {
        return WallClock.instant(time);
    }

    static Instant instant(LocalDate day) {
        return instant(day.atTime(NOON, 0));
    }
}
